import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import type { HubContext, WriteUnit } from '../../context.ts';
import { OrganisationEntity } from '../../directory/index.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal, Words } from '../../errors.ts';
import { malformedKey } from '../../text-checks.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { writeConsent } from '../consent/consent.ts';
import { acknowledgeBy, deadlinesOf } from '../deadlines/index.ts';
import { IdempotencyKeyEntity, ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { partiesOf } from '../parties/parties.ts';
import type { ReferralEntity } from '../referral.entity.ts';
import { ParticipantEntity } from '../referral.entity.ts';
import { newReference } from './reference.ts';
import { implausibleAge, isBlank, nameless, uncallable } from './plausible.ts';
import { refused, takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';
import type { KeyOf } from '../../names.types.ts';

interface Submission {
  readonly id: KeyOf<'Referral'>;
  readonly version: number;
  readonly idempotencyKey: string;
}

interface Routing {
  readonly recipientId: KeyOf<'Organisation'> | null;
  readonly coordinatorIds: readonly KeyOf<'Organisation'>[];
  /** whether it is another CPCA than one of the person's department */
  readonly elsewhere: boolean;
}

/**
 * Sends a draft to its CPCA. The same key again, after a double click or a lost answer, finds the referral
 * sent the first time and sends nothing more.
 */
export async function submit(ctx: HubContext, input: Submission): Promise<Outcome> {
  const wrong = malformedKey(input.idempotencyKey);
  if (wrong.length > 0) return refused(...wrong);
  let routing: Routing = { recipientId: null, coordinatorIds: [], elsewhere: false };
  return takeStep(ctx, 'SUBMIT', input, {
    prepare: async (unit, row) => {
      routing = await route(unit, row.department_code, row.recipient_id);
      return [];
    },
    alreadyDone: async (step) => (await keyUse(step, input.idempotencyKey)) === step.entity.id,
    change: async (step) => {
      if ((await keyUse(step, input.idempotencyKey)) !== null) return [refusals.keyReused()];
      const missing = await incomplete(step, routing);
      if (missing.length > 0) return missing;
      await send(step, routing, input.idempotencyKey);
      return [];
    },
  });
}

/** The referral that a key of one's service has sent; two drafts that want one key take their turn here. */
async function keyUse({ em, acting }: Step, key: string): Promise<KeyOf<'Referral'> | null> {
  await oneAtATime(em, acting.organisationId, key);
  const used = await em.findOne(IdempotencyKeyEntity, { organisationId: acting.organisationId, key });
  return used?.referralId ?? null;
}

/** The CPCA of the department, unless another was chosen; and who coordinates whichever it is. */
async function route(
  unit: WriteUnit,
  department: string | null,
  chosen: KeyOf<'Organisation'> | null,
): Promise<Routing> {
  const rows =
    department === null
      ? []
      : await unit.visible
          .selectFrom('visible.coverage as coverage')
          .innerJoin('visible.organisation as organisation', 'organisation.id', 'coverage.organisation_id')
          .leftJoin('visible.offer as offer', 'offer.organisation_id', 'organisation.id')
          .where('coverage.department_code', '=', department)
          .where('organisation.kind', '=', 'CPCA')
          .select(['organisation.id', 'organisation.parent_id', 'offer.id as offer_id'])
          .orderBy('organisation.id')
          .execute();
  const local = rows.find((row) => row.offer_id !== null)?.id ?? null;
  const elsewhere = chosen !== null && local !== null && !rows.some((row) => row.id === chosen);
  // The CPCA of the department, and the regional group that it is part of.
  const coordinators = rows.flatMap((row) => [row.id, ...(row.parent_id === null ? [] : [row.parent_id])]);
  return { recipientId: chosen ?? local, coordinatorIds: [...new Set(coordinators)], elsewhere };
}

async function incomplete({ em, entity, now }: Step, routing: Routing): Promise<readonly Refusal[]> {
  const person = await em.findOneOrFail(ParticipantEntity, entity.participant.id);
  const voluntary = entity.legalBasis === 'VOLUNTARY';
  const needed: readonly (readonly [unknown, string, Words])[] = [
    [entity.legalBasis, 'legalBasis', says.chooseLegalBasis],
    [voluntary || entity.orderedBy || entity.supervisedBy, 'orderedById', says.nameCourtOrProbation],
    [!isBlank(person.birthName), 'birthName', says.giveBirthName],
    [!isBlank(person.firstName), 'firstName', says.giveFirstName],
    [person.birthDate, 'birthDate', says.giveBirthDate],
    [person.commune, 'commune', says.chooseCommune],
    [person.phone ?? person.email, 'phone', says.giveContact],
    [entity.personInformation, 'personInformation', says.sayWhetherInformed],
    [entity.modules.length > 0, 'modules', says.chooseModules],
    [routing.recipientId, 'recipientId', says.chooseRecipient],
    [!routing.elsewhere || !isBlank(entity.recipientReason), 'recipientReason', says.sayWhyElsewhere],
  ];
  const missing = needed
    .filter(([value]) => !value)
    .map(([, field, words]) => refusals.required(field, words));
  missing.push(
    ...nameless('birthName', person.birthName),
    ...nameless('firstName', person.firstName),
    ...implausibleAge(person.birthDate, DateTime.fromJSDate(now, { zone: 'Europe/Paris' })),
    ...uncallable(person.phone),
  );
  if (voluntary && (entity.orderedBy !== null || entity.supervisedBy !== null)) {
    missing.push(refusals.invalid('legalBasis', says.voluntaryHasNoCourt));
  }
  return missing;
}

async function send(step: Step, routing: Routing, key: string): Promise<void> {
  const { em, entity, now, acting } = step;
  if (routing.recipientId === null || entity.department === null)
    throw new Error('incomplete() lets nothing through without a CPCA');
  entity.reference = await unusedReference(em, entity.department.code, now);
  entity.recipient = em.getReference(OrganisationEntity, routing.recipientId);
  // The one of the department needs no reason, whatever was typed before it was chosen again.
  if (!routing.elsewhere) entity.recipientReason = null;
  entity.submittedAt = now;
  entity.acknowledgeBy = acknowledgeBy(now, entity.urgent, await deadlinesOf(em, routing.recipientId));
  entity.status = 'SUBMITTED';
  // With the status, as all that a step writes: the database refuses it afterwards.
  entity.dueAt = entity.acknowledgeBy;
  await em.flush();
  await em.insert(IdempotencyKeyEntity, {
    organisationId: acting.organisationId,
    key,
    referralId: entity.id,
  });
  if (entity.personInformation === 'INFORMED' || entity.personInformation === 'CONSENTED') {
    await writeConsent(step, { kind: entity.personInformation, manner: 'WITH_REFERRAL' });
  }
  await tieParties(em, entity, routing);
}

async function tieParties(em: EntityManager, entity: ReferralEntity, routing: Routing): Promise<void> {
  const parties = partiesOf({
    referrerId: entity.referrer.id,
    recipientId: routing.recipientId,
    coordinatorIds: routing.coordinatorIds,
    orderedById: entity.orderedBy?.id ?? null,
    supervisedById: entity.supervisedBy?.id ?? null,
    voluntary: entity.legalBasis === 'VOLUNTARY',
    consented: entity.personInformation === 'CONSENTED',
  });
  const rows = [...parties].map(([organisationId, relations]) => ({
    organisationId,
    referralId: entity.id,
    relations,
    modules: [],
    clinicianId: null,
    submittedAt: entity.submittedAt ?? entity.createdAt,
  }));
  await em.upsertMany(ReferralPartyEntity, rows);
}

/** A reference that no referral has. */
export async function unusedReference(em: EntityManager, department: string, now: Date): Promise<string> {
  const { year } = DateTime.fromJSDate(now, { zone: 'Europe/Paris' });
  for (;;) {
    const reference = newReference(department, year);
    const [{ taken } = { taken: true }] = await em.execute<{ taken: boolean }[]>(
      'select rights.reference_taken(?) as taken',
      [reference],
    );
    if (!taken) return reference;
  }
}
