import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { caseRelations, enteringRelations, mayEnter, mayRefer } from '../../access/index.ts';
import { CommuneEntity, DepartmentEntity, OrganisationEntity } from '../../directory/index.ts';
import type { Acting, HubContext } from '../../context.ts';
import { writeRows } from '../../database/write-rows.ts';
import { leaveTrace } from '../../audit/index.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { malformedKey, oneLine } from '../../text-checks.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import type { ReferralDraftInput } from './draft.input.ts';
import { malformed } from './check-draft.ts';
import { draftBegunWith, keepDraftKey } from './idempotency-key.ts';
import { assign, chosen, emptied } from './optional-input.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { foundBy } from '../persons/found-by.ts';
import { foreignEntry, senderMeant } from './entry.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';
import { communeMeant } from './residence.ts';
import { unusualDays } from '../deadlines/index.ts';
import { ParticipantEntity, ReferralEntity } from '../referral.entity.ts';
import { readReferral } from '../reading/read-referrals.ts';
import { refused, takeStep } from '../lifecycle/take-step.ts';
import type { Outcome } from '../lifecycle/take-step.ts';

/** Saves what is known so far, in a new draft or in the one named. Refuses what is absurd, not what is missing. */
export async function saveDraft(ctx: HubContext, input: ReferralDraftInput): Promise<Outcome> {
  const acting = ctx.acting();
  const wrong = [
    ...foreignEntry(input, acting),
    ...malformed(input, DateTime.now()),
    ...malformedKey(input.idempotencyKey),
  ];
  if (wrong.length > 0) return refused(...wrong);
  if (input.id) return changeDraft(ctx, { ...input, id: input.id });
  if (!mayRefer(acting.function) && !mayEnter(acting.function)) return refused(refusals.notFound());
  const unusual = unusualDays(input, null, input.confirmed, DateTime.now());
  if (unusual.length > 0) return refused(...unusual);
  const begun = await ctx.write(async (unit) => {
    const { found, refusals: absent } = await find(unit, input, { house: acting.organisationId, row: null });
    if (absent.length > 0) return absent;
    return unit.asWriter((em) => beginOnce(em, input, found, acting));
  });
  return typeof begun === 'string'
    ? { referral: await readReferral(ctx, begun), userErrors: [] }
    : refused(...begun);
}

/** Begins a draft, or finds the one that was begun with this key: its own id, or why it cannot be gone on with. */
async function beginOnce(
  em: EntityManager,
  input: ReferralDraftInput,
  found: Found,
  acting: Acting,
): Promise<KeyOf<'Referral'> | readonly Refusal[]> {
  const { idempotencyKey: key } = input;
  const earlier = typeof key === 'string' ? await draftBegunWith(em, acting, key) : null;
  if (earlier !== null) return goOn(em, earlier, input, found);
  const id = newId('Referral');
  await beginDraft(em, id, input, found, acting);
  if (typeof key === 'string') keepDraftKey(em, acting, key, id);
  return id;
}

/**
 * The same key again. What it says is there already, after a double click, or is saved, when only the first answer was
 * lost and one typed on. Where the draft was saved in another way since, it would undo that: it is refused as late.
 */
async function goOn(
  em: EntityManager,
  id: KeyOf<'Referral'>,
  input: ReferralDraftInput,
  found: Found,
): Promise<KeyOf<'Referral'> | readonly Refusal[]> {
  const entity = await em.findOneOrFail(ReferralEntity, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (entity.status !== 'DRAFT') return id;
  const participant = await em.findOneOrFail(ParticipantEntity, entity.participant.id);
  fill(em, entity, participant, input, found);
  const unitOfWork = em.getUnitOfWork();
  unitOfWork.computeChangeSets();
  if (unitOfWork.getChangeSets().length === 0) return id;
  if (entity.version > 1) {
    em.clear();
    return [refusals.stale(null, entity.updatedAt)];
  }
  entity.updatedAt = new Date();
  return id;
}

/** Lets the author's service see a draft and go on with it. Once more changes nothing: what is shared stays so. */
export async function shareDraft(
  ctx: HubContext,
  input: { readonly id: KeyOf<'Referral'>; readonly version: number },
): Promise<Outcome> {
  return takeStep(ctx, 'SHARE_DRAFT', input, {
    change: async ({ em, entity, acting, action, now }) => {
      const { organisationId } = acting;
      const party = await em.findOneOrFail(ReferralPartyEntity, { organisationId, referralId: entity.id });
      if (party.privateToId === null) return;
      party.privateToId = null;
      leaveTrace(em, acting, { action, objectType: 'Referral', objectId: entity.id, at: now });
    },
  });
}

/** Throws a draft away, the person in it too; nothing of it stays. */
export async function discardDraft(
  ctx: HubContext,
  input: { readonly id: KeyOf<'Referral'>; readonly version: number },
): Promise<Outcome> {
  return takeStep(ctx, 'DISCARD', input, {
    change: async ({ em, entity }) => {
      const person = entity.participant;
      await em.nativeDelete(ReferralEntity, { id: entity.id });
      await em.nativeDelete(ParticipantEntity, { id: person.id });
      em.clear();
    },
  });
}

async function changeDraft(
  ctx: HubContext,
  input: ReferralDraftInput & { readonly id: KeyOf<'Referral'> },
): Promise<Outcome> {
  if (typeof input.version !== 'number') {
    return refused(refusals.required('version', says.giveVersion));
  }
  const house = ctx.acting().organisationId;
  let found: Found | null = null;
  return takeStep(
    ctx,
    'SAVE_DRAFT',
    { id: input.id, version: input.version },
    {
      prepare: async (unit, row) => {
        const result = await find(unit, input, { house, row });
        found = result.found;
        const stored = { hearingDate: row.hearing_date, measureEnd: row.measure_end };
        return [...result.refusals, ...unusualDays(input, stored, input.confirmed, DateTime.now())];
      },
      change: async ({ em, entity }) => {
        if (found === null) return;
        const participant = await em.findOneOrFail(ParticipantEntity, entity.participant.id);
        fill(em, entity, participant, input, found);
      },
    },
  );
}

async function beginDraft(
  em: EntityManager,
  id: KeyOf<'Referral'>,
  input: ReferralDraftInput,
  found: Found,
  acting: Acting,
): Promise<void> {
  const now = new Date();
  const entering = mayEnter(acting.function);
  const participant = em.create(ParticipantEntity, { id: newId('Participant') } as ParticipantEntity, {
    partial: true,
  });
  const entity = em.create(
    ReferralEntity,
    {
      id,
      status: 'DRAFT',
      participant,
      referrer: entering ? null : em.getReference(OrganisationEntity, acting.organisationId),
      referrerName: entering ? null : acting.personName,
      enteredById: entering ? acting.organisationId : null,
      createdAt: now,
      updatedAt: now,
    } as ReferralEntity,
    { partial: true },
  );
  fill(em, entity, participant, input, found);
  await em.flush();
  writeRows(em, ReferralPartyEntity, [
    {
      organisationId: acting.organisationId,
      referralId: id,
      relations: entering ? enteringRelations : caseRelations.referrer,
      modules: [],
      clinicianId: null,
      followedById: acting.membershipId,
      privateToId: acting.membershipId,
      submittedAt: now,
    },
  ]);
}

/** Sets the fields of the draft that are in the input: one left out keeps its value, null empties it. */
function fill(
  em: EntityManager,
  entity: ReferralEntity,
  participant: ParticipantEntity,
  input: ReferralDraftInput,
  found: Found,
): void {
  const organisation = (id: KeyOf<'Organisation'> | null | undefined) =>
    id ? em.getReference(OrganisationEntity, id) : emptied(id);
  const commune = communeMeant(input);
  assign(participant, {
    birthName: oneLine(input.birthName),
    usageName: oneLine(input.usageName),
    firstName: oneLine(input.firstName),
    birthDate: input.birthDate,
    sex: input.sex,
    residence: input.residence,
    residencePlace: input.residencePlace,
    commune: commune ? em.getReference(CommuneEntity, commune) : emptied(commune),
    phone: input.phone,
    phoneOwner: input.phoneOwner,
    secondPhone: input.secondPhone,
    secondPhoneOwner: input.secondPhoneOwner,
    email: input.email,
    voicemailAllowed: input.voicemailAllowed,
    language: input.language,
    interpreterNeeded: input.interpreterNeeded,
    accessNeeds: chosen(input.accessNeeds),
    accessNeedNote: input.accessNeedNote,
    availability: chosen(input.availability),
    mobility: chosen(input.mobility),
    contactBy: chosen(input.contactBy),
  });
  Object.assign(participant, foundBy(participant));
  assign(entity, {
    draftStep: input.draftStep ?? undefined,
    legalBasis: input.legalBasis,
    orderedBy: organisation(found.orderedById),
    supervisedBy: organisation(found.supervisedById),
    recipient: organisation(found.recipientId),
    recipientReason: input.recipientReason,
    referrer: organisation(found.referrerId),
    referrerName: senderMeant(input.origin, oneLine(input.referrerName)),
    origin: input.origin,
    receivedVia: input.receivedVia,
    receivedOn: input.receivedOn,
    receivedBy: oneLine(input.receivedBy),
    department: found.departmentCode
      ? em.getReference(DepartmentEntity, found.departmentCode)
      : emptied(found.departmentCode),
    prosecutionNumber: input.prosecutionNumber,
    decidedOn: input.decidedOn,
    finalOn: input.finalOn,
    measureStart: input.measureStart,
    measureEnd: input.measureEnd,
    hearingDate: input.hearingDate,
    circumstances: input.circumstances,
    personInformation: input.personInformation,
    modules: chosen(input.modules),
    safetyConstraints: chosen(input.safetyConstraints),
    urgent: input.urgent === null ? false : input.urgent,
  });
}
