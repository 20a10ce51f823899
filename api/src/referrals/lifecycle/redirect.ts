import type { EntityManager } from '@mikro-orm/postgresql';
import { caseRelations } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { OrganisationEntity } from '../../directory/index.ts';
import { writeRows } from '../../database/write-rows.ts';
import { refusals, says } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { withNote, withRequiredText } from './answer.ts';
import type { Change, ChangeWithNote } from './answer.ts';
import { deadlinesOf, dueAt } from '../deadlines/index.ts';
import { visibleOrganisation } from '../drafting/check-draft.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { partiesAfterRedirection } from '../parties/parties.ts';
import { readReferral } from '../reading/read-referrals.ts';
import { ReferralEntity } from '../referral.entity.ts';
import { unusedReference } from '../drafting/submit.ts';
import { takeStep } from './take-step.ts';
import type { Outcome, Step } from './take-step.ts';

/**
 * Asks another CPCA to take a referral over. From then on it may read the case, to decide; every other step
 * waits for its answer.
 */
export async function redirect(
  ctx: HubContext,
  input: Change & { readonly recipientId: KeyOf<'Organisation'>; readonly note: string },
): Promise<Outcome> {
  let recipientId: KeyOf<'Organisation'> | null = null;
  return withRequiredText(input.note, 'note', says.sayWhyRedirected, (note) =>
    takeStep(ctx, 'REDIRECT', input, {
      note,
      prepare: async (unit, row) => {
        recipientId = await otherCpca(unit, input.recipientId, row.recipient_id);
        return recipientId === null ? [refusals.invalid('recipientId', says.chooseOtherCpca)] : [];
      },
      change: ({ em, entity, now }) => {
        if (recipientId === null) return;
        entity.redirectTo = em.getReference(OrganisationEntity, recipientId);
        entity.redirectAskedAt = now;
      },
      // Once the question is written, and not before: until then the database refuses it.
      afterwards: async ({ em, entity, now }) => {
        if (recipientId !== null) await letRead(em, entity, recipientId, now);
      },
    }),
  );
}

/** Takes the referral over: it goes on as a new one of this CPCA, tied to the history of the first. */
export async function acceptRedirection(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  const id = newId('Referral');
  const outcome = await withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'ACCEPT_REDIRECTION', input, {
      note,
      change: async (step) => {
        await goOn(step, id);
        // After the new one is written: this date changes together with the status, or the database refuses it.
        step.entity.redirectedAt = step.now;
      },
    }),
  );
  return outcome.referral === null ? outcome : { referral: await readReferral(ctx, id), userErrors: [] };
}

/** Does not take it over; the referral is again its first CPCA's alone. */
export async function refuseRedirection(
  ctx: HubContext,
  input: Change & { readonly note: string },
): Promise<Outcome> {
  let askedAt: Date | null = null;
  return withRequiredText(input.note, 'note', says.sayWhyRefused, (note) =>
    takeStep(ctx, 'REFUSE_REDIRECTION', input, {
      note,
      change: ({ entity }) => {
        askedAt = entity.redirectAskedAt;
        entity.redirectTo = null;
        entity.redirectAskedAt = null;
      },
      // Last of all: without its relation the CPCA could not sign its own refusal.
      afterwards: ({ em, entity, acting }) => leave(em, entity, acting.organisationId, askedAt),
    }),
  );
}

async function otherCpca(
  unit: WriteUnit,
  chosen: KeyOf<'Organisation'>,
  current: KeyOf<'Organisation'> | null,
): Promise<KeyOf<'Organisation'> | null> {
  const organisation = await visibleOrganisation(unit, chosen);
  if (organisation === null || organisation.kind !== 'CPCA' || organisation.id === current) return null;
  const offer = await unit.visible
    .selectFrom('visible.offer')
    .select('id')
    .where('organisation_id', '=', organisation.id)
    .executeTakeFirst();
  return offer === undefined ? null : organisation.id;
}

/** Makes the CPCA asked a party, from the moment it was asked: that tells it from one that coordinated before. */
async function letRead(
  em: EntityManager,
  entity: ReferralEntity,
  organisationId: KeyOf<'Organisation'>,
  askedAt: Date,
): Promise<void> {
  const existing = await em.findOne(ReferralPartyEntity, { referralId: entity.id, organisationId });
  if (existing !== null) {
    if ((existing.relations & caseRelations.coordinator) === 0) existing.submittedAt = askedAt;
    existing.relations |= caseRelations.coordinator;
    return;
  }
  em.create(ReferralPartyEntity, {
    organisationId,
    referralId: entity.id,
    relations: caseRelations.coordinator,
    modules: [],
    clinicianId: null,
    submittedAt: askedAt,
  });
}

/** Takes from the CPCA asked what the question gave it; one that coordinates the department goes on doing so. */
async function leave(
  em: EntityManager,
  entity: ReferralEntity,
  organisationId: KeyOf<'Organisation'>,
  askedAt: Date | null,
): Promise<void> {
  const party = await em.findOneOrFail(ReferralPartyEntity, { referralId: entity.id, organisationId });
  if (party.submittedAt.getTime() !== askedAt?.getTime()) return;
  const left = party.relations & ~caseRelations.coordinator;
  if (left === 0) await em.nativeDelete(ReferralPartyEntity, { referralId: entity.id, organisationId });
  else party.relations = left;
}

/** What a redirected referral keeps: what was asked, of whom and under which measure; not what the first CPCA did with it. */
async function goOn(step: Step, id: KeyOf<'Referral'>): Promise<void> {
  const { em, entity, acting, now } = step;
  const { department, participant, referrer, orderedBy, supervisedBy } = entity;
  const continued = em.create(ReferralEntity, {
    id,
    reference: await unusedReference(em, department?.code ?? '', now),
    status: 'ACKNOWLEDGED',
    urgent: entity.urgent,
    department,
    modules: entity.modules,
    draftStep: entity.draftStep,
    participant,
    referrer,
    referrerName: entity.referrerName,
    enteredById: entity.enteredById,
    origin: entity.origin,
    receivedOn: entity.receivedOn,
    receivedVia: entity.receivedVia,
    receivedBy: entity.receivedBy,
    recipient: em.getReference(OrganisationEntity, acting.organisationId),
    legalBasis: entity.legalBasis,
    orderedBy,
    supervisedBy,
    prosecutionNumber: entity.prosecutionNumber,
    decidedOn: entity.decidedOn,
    finalOn: entity.finalOn,
    measureStart: entity.measureStart,
    measureEnd: entity.measureEnd,
    hearingDate: entity.hearingDate,
    circumstances: entity.circumstances,
    safetyConstraints: entity.safetyConstraints,
    personInformation: entity.personInformation,
    createdAt: now,
    updatedAt: now,
    submittedAt: entity.submittedAt,
    acknowledgedAt: now,
    redirectedFromId: entity.id,
  } as ReferralEntity);
  continued.dueAt = dueAt(continued, now, await deadlinesOf(em, acting.organisationId));
  await em.flush();
  const before = await em.find(ReferralPartyEntity, { referralId: entity.id });
  const parties = partiesAfterRedirection(
    new Map(before.map((party) => [party.organisationId, party.relations])),
    {
      from: entity.recipient?.id ?? null,
      to: acting.organisationId,
    },
  );
  const followers = new Map(before.map((party) => [party.organisationId, party.followedById]));
  for (const [organisationId, relations] of [...parties].sort(([one]) =>
    one === acting.organisationId ? -1 : 1,
  )) {
    writeRows(em, ReferralPartyEntity, [
      {
        organisationId,
        referralId: continued.id,
        relations,
        modules: [],
        clinicianId: null,
        followedById:
          organisationId === acting.organisationId ? null : (followers.get(organisationId) ?? null),
        submittedAt: now,
      },
    ]);
  }
}
