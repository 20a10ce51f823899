import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { caseRelations, mayRefer } from '../../access/index.ts';
import { CommuneEntity, DepartmentEntity, OrganisationEntity, searchText } from '../../directory/index.ts';
import type { Acting, HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { malformedKey } from '../../text-checks.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import type { ReferralDraftInput } from './draft.input.ts';
import { malformed, visibleOrganisation } from './check-draft.ts';
import { draftBegunWith, keepDraftKey } from './idempotency-key.ts';
import { assign, chosen, emptied } from './optional-input.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { ParticipantEntity, ReferralEntity } from '../referral.entity.ts';
import { readReferral } from '../reading/read-referrals.ts';
import { refused, takeStep } from '../lifecycle/take-step.ts';
import type { Outcome } from '../lifecycle/take-step.ts';

/** What a draft refers to, found through the viewer's own view. */
interface Found {
  readonly orderedById: KeyOf<'Organisation'> | null | undefined;
  readonly supervisedById: KeyOf<'Organisation'> | null | undefined;
  readonly recipientId: KeyOf<'Organisation'> | null | undefined;
  readonly departmentCode: string | null | undefined;
}

const courts = ['JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_OF_APPEAL'];

/** Saves what is known so far, in a new draft or in the one named. Refuses what is absurd, not what is missing. */
export async function saveDraft(ctx: HubContext, input: ReferralDraftInput): Promise<Outcome> {
  const acting = ctx.acting();
  const wrong = [...malformed(input, DateTime.now()), ...malformedKey(input.idempotencyKey)];
  if (wrong.length > 0) return refused(...wrong);
  if (input.id) return changeDraft(ctx, { ...input, id: input.id });
  if (!mayRefer(acting.function)) return refused(refusals.notFound());
  const begun = await ctx.write(async (unit) => {
    const { found, refusals: absent } = await find(unit, input);
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
  if (typeof key === 'string') await keepDraftKey(em, acting, key, id);
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
  let found: Found | null = null;
  return takeStep(
    ctx,
    'SAVE_DRAFT',
    { id: input.id, version: input.version },
    {
      prepare: async (unit) => {
        const result = await find(unit, input);
        found = result.found;
        return result.refusals;
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
  const participant = em.create(ParticipantEntity, { id: newId('Participant') } as ParticipantEntity, {
    partial: true,
  });
  const entity = em.create(
    ReferralEntity,
    {
      id,
      status: 'DRAFT',
      participant,
      referrer: em.getReference(OrganisationEntity, acting.organisationId),
      referrerName: acting.personName,
      createdAt: now,
      updatedAt: now,
    } as ReferralEntity,
    { partial: true },
  );
  fill(em, entity, participant, input, found);
  await em.flush();
  await em.insert(ReferralPartyEntity, {
    organisationId: acting.organisationId,
    referralId: id,
    relations: caseRelations.referrer,
    modules: [],
    clinicianId: null,
    submittedAt: now,
  });
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
  assign(participant, {
    birthName: input.birthName,
    usageName: input.usageName,
    firstName: input.firstName,
    birthDate: input.birthDate,
    sex: input.sex,
    commune: input.commune ? em.getReference(CommuneEntity, input.commune) : emptied(input.commune),
    phone: input.phone,
    email: input.email,
    voicemailAllowed: input.voicemailAllowed,
    language: input.language,
    interpreterNeeded: input.interpreterNeeded,
    availability: chosen(input.availability),
    mobility: chosen(input.mobility),
    contactBy: chosen(input.contactBy),
  });
  participant.searchText = searchText(participant.birthName, participant.usageName, participant.firstName);
  assign(entity, {
    draftStep: input.draftStep ?? undefined,
    legalBasis: input.legalBasis,
    orderedBy: organisation(found.orderedById),
    supervisedBy: organisation(found.supervisedById),
    recipient: organisation(found.recipientId),
    recipientReason: input.recipientReason,
    department: found.departmentCode
      ? em.getReference(DepartmentEntity, found.departmentCode)
      : emptied(found.departmentCode),
    prosecutionNumber: input.prosecutionNumber,
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

async function find(
  unit: WriteUnit,
  input: ReferralDraftInput,
): Promise<{ readonly found: Found; readonly refusals: readonly Refusal[] }> {
  const absent: Refusal[] = [];
  const organisation = async (
    field: 'orderedById' | 'supervisedById' | 'recipientId',
    kinds: readonly string[],
  ) => {
    const id = input[field];
    if (!id) return emptied(id);
    const row = await visibleOrganisation(unit, id);
    if (row !== null && kinds.includes(row.kind)) return row.id;
    absent.push(refusals.notFound(field));
    return undefined;
  };
  if (typeof input.draftStep === 'number' && (input.draftStep < 1 || input.draftStep > 4)) {
    absent.push(refusals.invalid('draftStep', says.steps));
  }
  const found: Found = {
    orderedById: await organisation('orderedById', courts),
    supervisedById: await organisation('supervisedById', ['PROBATION_SERVICE']),
    recipientId: await organisation('recipientId', ['CPCA']),
    departmentCode: await departmentOf(unit, input.commune, absent),
  };
  return { found, refusals: absent };
}

async function departmentOf(
  unit: WriteUnit,
  insee: string | null | undefined,
  absent: Refusal[],
): Promise<string | null | undefined> {
  if (!insee) return insee;
  const row = await unit.visible
    .selectFrom('visible.commune')
    .select('department_code')
    .where('insee', '=', insee)
    .executeTakeFirst();
  if (row === undefined) absent.push(refusals.invalid('commune', says.chooseCommune));
  return row?.department_code;
}
