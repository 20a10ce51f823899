import type { EntityManager } from '@mikro-orm/postgresql';
import { expect, expectTypeOf, test } from 'vitest';
import type { VisibleDatabase } from './access/visible.types.ts';
import { organisationByUuid } from './directory/index.ts';
import type * as directory from './directory/index.ts';
import { newId } from './ids.ts';
import type { KeyOf } from './names.types.ts';
import type * as notifications from './notifications/index.ts';
import * as referrals from './referrals/index.ts';
import type { Acting, HubContext } from './context.ts';

/**
 * A key is of its type from where it comes in to where it is written: what is said here is said by the compiler, for which
 * a line that expects an error and has none is one.
 */

/** Columns and properties named as keys, that hold what could be any text. */
type Bare<Rows, Name extends string> = {
  [Table in keyof Rows & string]: {
    [Column in keyof Rows[Table] & string]: Column extends Name
      ? string extends NonNullable<Rows[Table][Column]>
        ? `${Table}.${Column}`
        : never
      : never;
  }[keyof Rows[Table] & string];
}[keyof Rows & string];

type Entities<Exports> = {
  [
    Name in keyof Exports & string as Name extends `${string}Entity` ? Name : never
  ]: Exports[Name] extends new (...given: never[]) => infer Entity ? Entity : never;
};

test('every column of a view that holds a key says whose', () => {
  // Sessions are the sign-in’s. A claim of reading and the lines of the journal have no id of their own, what is told of may be of any type, and a source has its own names.
  expectTypeOf<Bare<VisibleDatabase, 'id' | `${string}_id`>>().toEqualTypeOf<
    | 'visible.push_device.session_id'
    | 'visible.reading_claim.id'
    | 'visible.audit_event.id'
    | 'visible.journal_line.id'
    | 'visible.notification.object_id'
    | 'visible.notification.cause_id'
    | 'visible.organisation.source_id'
    | 'visible.referral_desk.followed_by_id'
    | 'visible.referral_desk.referrer_id'
    | 'visible.referral_desk.ordered_by_id'
  >();
});

test('every entity that holds a key says whose', () => {
  type Id = 'id' | `${string}Id`;
  expectTypeOf<Bare<Entities<typeof referrals>, Id>>().toEqualTypeOf<
    'ReadingClaimEntity.id' | 'OutboxEntity.id' | 'OutboxEntity.objectId' | 'OutboxEntity.causeId'
  >();
  expectTypeOf<Bare<Entities<typeof directory>, Id>>().toEqualTypeOf<'OrganisationEntity.sourceId'>();
  expectTypeOf<Bare<Entities<typeof notifications>, Id>>().toEqualTypeOf<
    | 'NotificationEntity.objectId'
    | 'NotificationEntity.causeId'
    | 'NotificationEntity.sourceId'
    | 'NotificationEntity.mailId'
    | 'PushDeviceEntity.sessionId'
  >();
});

test('another type’s is refused by who acts, by readers, by rows and by entities', () => {
  const [house, referral] = [newId('Organisation'), newId('Referral')];
  expectTypeOf(house).toEqualTypeOf<KeyOf<'Organisation'>>();
  expectTypeOf<Acting['organisationId']>().toEqualTypeOf<KeyOf<'Organisation'>>();
  expectTypeOf<Acting['membershipId']>().not.toEqualTypeOf<KeyOf<'Organisation'>>();
  const mistaken = (ctx: HubContext, acting: Acting, em: EntityManager) => [
    organisationByUuid(ctx, acting.organisationId),
    // @ts-expect-error who acts, and not for whom
    organisationByUuid(ctx, acting.membershipId),
    // @ts-expect-error the key of a referral
    organisationByUuid(ctx, referral),
    // @ts-expect-error the key of a house
    referrals.readReferral(ctx, house),
    // @ts-expect-error a text that nobody opened
    referrals.readReferral(ctx, 'a text'),
    ctx.read((db) => db.selectFrom('visible.referral').where('recipient_id', '=', house).execute()),
    // @ts-expect-error a house's, where the row has a referral's
    ctx.read((db) => db.selectFrom('visible.referral').where('id', '=', house).execute()),
    // @ts-expect-error a referral's, where the row has a house's
    ctx.read((db) => db.selectFrom('visible.referral').where('recipient_id', '=', referral).execute()),
    em.findOne(referrals.MessageEntity, { referralId: referral }),
    // @ts-expect-error a house's, where the message is of a referral
    em.findOne(referrals.MessageEntity, { referralId: house }),
  ];
  expect(mistaken).toHaveLength(3);
});
