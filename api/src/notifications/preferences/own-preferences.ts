import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { NotificationPreferenceEntity } from '../notification.entity.ts';
import { mailIsSent } from '../letters/index.ts';
import { notificationEvents } from '../events.ts';
import type { NotificationEvent } from '../events.ts';
import { preferencesOf } from './preferences.ts';
import type {
  NotificationPreferences,
  NotificationPreferencesPayload,
  SetNotificationPreferencesInput,
} from './preferences.type.ts';

/** The preferences of a function, as they are answered. */
type PreferencesNode = NotificationPreferences & { readonly typeName: 'NotificationPreferences' };

/** The notification preferences of the viewer's present function; the defaults until it has set its own. */
export async function ownPreferences(ctx: HubContext): Promise<PreferencesNode> {
  const { membershipId } = ctx.acting();
  const row = await ctx.read((db) =>
    db.selectFrom('visible.notification_preference').selectAll().executeTakeFirst(),
  );
  const { inApp, mailAtOnce, mailInDigest, ...rest } = preferencesOf(row);
  return {
    ...rest,
    typeName: 'NotificationPreferences',
    id: nodeId('NotificationPreferences', membershipId),
    inApp: [...inApp],
    mailAtOnce: [...mailAtOnce],
    mailInDigest: [...mailInDigest],
    mailIsSent: mailIsSent(),
  };
}

/** The same by the key of the function; null for any but the present one. */
export async function preferencesByMembership(
  ctx: HubContext,
  membership: KeyOf<'Membership'>,
): Promise<PreferencesNode | null> {
  const { acting } = ctx.signedIn();
  return acting?.membershipId === membership ? ownPreferences(ctx) : null;
}

const hours = ['digestHour', 'quietFrom', 'quietUntil'] as const;

/** Replaces the notification preferences of the present function; what waits in a letter already stays in it. */
export async function setOwnPreferences(
  ctx: HubContext,
  input: SetNotificationPreferencesInput,
): Promise<NotificationPreferencesPayload> {
  const { membershipId } = ctx.acting();
  const wrong: Refusal[] = hours
    .filter((field) => input[field] < 0 || input[field] > 23)
    .map((field) => refusals.invalid(field, says.hour));
  if (wrong.length > 0) return { preferences: null, userErrors: wrong };
  const once = (events: readonly NotificationEvent[]): NotificationEvent[] =>
    notificationEvents.filter((event) => events.includes(event));
  const mailAtOnce = once(input.mailAtOnce);
  await ctx.write((unit) =>
    unit.asWriter((em) =>
      em.upsert(NotificationPreferenceEntity, {
        membershipId,
        language: input.language,
        inApp: once(input.inApp),
        mailAtOnce,
        mailInDigest: once(input.mailInDigest).filter((event) => !mailAtOnce.includes(event)),
        digestHour: input.digestHour,
        quietFrom: input.quietFrom,
        quietUntil: input.quietUntil,
        quietOnWeekends: input.quietOnWeekends,
      }),
    ),
  );
  return { preferences: await ownPreferences(ctx), userErrors: [] };
}
