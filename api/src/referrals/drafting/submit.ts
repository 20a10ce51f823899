import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import type { HubContext } from '../../context.ts';
import { OrganisationEntity } from '../../directory/index.ts';
import { refusals } from '../../errors.ts';
import { malformedKey } from '../../text-checks.ts';
import { writeRows } from '../../database/write-rows.ts';
import { writeConsent } from '../consent/consent.ts';
import { acknowledgeBy, deadlinesOf, defaultDeadlines } from '../deadlines/index.ts';
import type { Deadlines } from '../deadlines/index.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { partiesOf } from '../parties/parties.ts';
import { ParticipantEntity } from '../referral.entity.ts';
import type { ReferralEntity } from '../referral.entity.ts';
import { isOurs } from './entry.ts';
import type { EntryFacts } from './entry.ts';
import { keepSentKey, referralSentWith } from './idempotency-key.ts';
import { newReference } from './reference.ts';
import { incomplete } from './incomplete.ts';
import { coveringCpcas, routingAmong } from './routing.ts';
import type { Routing } from './routing.ts';
import { refused, takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';
import type { KeyOf } from '../../names.types.ts';

interface Submission {
  readonly id: KeyOf<'Referral'>;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** What is found out while the draft is locked, in one piece. */
interface Found {
  /** the referral that this key has sent before; null: none */
  readonly sentWithKey: KeyOf<'Referral'> | null;
  /** null where the viewer lost sight of the person while they waited for who acted first */
  readonly person: ParticipantEntity | null;
  /** of the CPCA that it goes to */
  readonly deadlines: Deadlines;
  /** a reference that no referral has; null where the department is not known yet */
  readonly reference: string | null;
  /** the colleague who was in charge of the draft and is no more, since who sends it is */
  readonly formerId: KeyOf<'Membership'> | null;
}

/**
 * Sends a draft to its CPCA. The same key again, after a double click or a lost answer, finds the referral
 * sent the first time and sends nothing more.
 */
export const submit = (ctx: HubContext, input: Submission): Promise<Outcome> => sendAs(ctx, 'SUBMIT', input);

/** The same of what a CPCA enters for somebody: it has been received, and is acknowledged by being entered. */
export const enter = (ctx: HubContext, input: Submission): Promise<Outcome> => sendAs(ctx, 'ENTER', input);

async function sendAs(ctx: HubContext, action: 'SUBMIT' | 'ENTER', input: Submission): Promise<Outcome> {
  const { idempotencyKey: key } = input;
  const wrong = malformedKey(key);
  if (wrong.length > 0) return refused(...wrong);
  let routing: Routing = { recipientId: null, coordinatorIds: [], elsewhere: false };
  let found: Found | null = null;
  return takeStep(ctx, action, input, {
    prepare: async (unit, row) => {
      const departments = row.department_code === null ? [] : [row.department_code];
      routing = routingAmong(await coveringCpcas(unit.visible, departments), row.recipient_id);
      return [];
    },
    alreadyDone: async (step) => {
      found = await findOut(step, routing, key);
      return found.sentWithKey === step.entity.id;
    },
    change: (step) => {
      const { person } = found ?? {};
      if (!found || !person) throw new Error('Whoever may send a draft reads its person');
      if (found.sentWithKey !== null) return [refusals.keyReused()];
      const today = DateTime.fromJSDate(step.now, { zone: 'Europe/Paris' });
      const missing = incomplete(draftOf(step, person, routing), today);
      if (missing.length > 0) return missing;
      send(step, found, routing);
      return [];
    },
    deadlines: () => found?.deadlines ?? defaultDeadlines,
    formerId: () => found?.formerId ?? null,
    onceChanged: (step) => {
      const { em, entity, acting } = step;
      keepSentKey(em, acting, key, entity.id);
      if (entity.personInformation === 'INFORMED' || entity.personInformation === 'CONSENTED')
        writeConsent(step, {
          kind: entity.personInformation,
          manner: 'WITH_REFERRAL',
          saidOn: entity.receivedOn,
        });
      tieParties(step, routing);
    },
  });
}

async function findOut(
  { em, entity, acting, now }: Step,
  { recipientId }: Routing,
  key: string,
): Promise<Found> {
  const department = entity.department?.code;
  const { organisationId, membershipId } = acting;
  const [sentWithKey, person, deadlines, reference, own] = await Promise.all([
    referralSentWith(em, acting, key),
    em.findOne(ParticipantEntity, entity.participant.id),
    deadlinesOf(em, recipientId),
    department === undefined ? null : unusedReference(em, department, now),
    em.findOne(ReferralPartyEntity, { organisationId, referralId: entity.id }),
  ]);
  const inCharge = own?.followedById ?? null;
  const formerId = inCharge === membershipId ? null : inCharge;
  return { sentWithKey, person, deadlines, reference, formerId };
}

/** What of the locked draft decides whether it can be sent. */
export const draftOf = ({ entity, acting }: Step, person: ParticipantEntity, routing: Routing) => ({
  entry: entity.enteredById === null ? null : entryOf(entity, isOurs(routing, acting)),
  legalBasis: entity.legalBasis,
  urgent: entity.urgent,
  orderedBy: entity.orderedBy !== null,
  supervisedBy: entity.supervisedBy !== null,
  personInformation: entity.personInformation,
  modules: entity.modules,
  recipientReason: entity.recipientReason,
  decidedOn: entity.decidedOn,
  finalOn: entity.finalOn,
  measureStart: entity.measureStart,
  measureEnd: entity.measureEnd,
  hearingDate: entity.hearingDate,
  department: entity.department?.code ?? null,
  routing,
  person,
});

const entryOf = (entity: ReferralEntity, ours: boolean): EntryFacts => ({
  origin: entity.origin,
  sender: entity.referrer !== null,
  receivedVia: entity.receivedVia,
  receivedOn: entity.receivedOn,
  receivedBy: entity.receivedBy,
  ours,
});

function send({ em, entity, now }: Step, { reference, deadlines }: Found, routing: Routing): void {
  if (routing.recipientId === null || reference === null)
    throw new Error('incomplete() lets nothing through without a CPCA');
  entity.reference = reference;
  entity.recipient = em.getReference(OrganisationEntity, routing.recipientId);
  // The one of the department needs no reason, whatever was typed before it was chosen again.
  if (!routing.elsewhere) entity.recipientReason = null;
  entity.submittedAt = now;
  if (entity.enteredById === null) entity.acknowledgeBy = acknowledgeBy(now, entity.urgent, deadlines);
  else entity.acknowledgedAt = now;
}

function tieParties({ em, entity, acting }: Step, routing: Routing): void {
  const parties = partiesOf({
    referrerId: entity.referrer?.id ?? null,
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
    followedById: organisationId === acting.organisationId ? acting.membershipId : null,
    privateToId: null,
    submittedAt: entity.submittedAt ?? entity.createdAt,
  }));
  writeRows(em, ReferralPartyEntity, rows, [
    ...(['relations', 'modules', 'clinicianId', 'followedById', 'privateToId', 'submittedAt'] as const),
  ]);
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
