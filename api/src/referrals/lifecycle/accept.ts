import { caseRelations, partnerRelations } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import type { Module } from '../../directory/index.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { longestNote, malformedText, visibleOrganisation } from '../drafting/check-draft.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { isBlank } from '../drafting/plausible.ts';
import { refused, takeStep } from './take-step.ts';
import type { Outcome, Step } from './take-step.ts';

export interface Acceptance {
  readonly id: KeyOf<'Referral'>;
  readonly version: number;
  readonly note?: string | null;
  readonly partners?:
    readonly { readonly module: Module; readonly organisationId: KeyOf<'Organisation'> }[] | null;
  readonly clinicianId?: KeyOf<'Membership'> | null;
}

interface Partner {
  readonly organisationId: KeyOf<'Organisation'>;
  readonly relation: number;
  readonly module: string;
}

/**
 * Accepts a referral, and says who takes in what: from then on a housing or health partner sees its module and
 * the psychologist assigned sees her person, each through their own mask.
 */
export async function accept(ctx: HubContext, input: Acceptance): Promise<Outcome> {
  const wrong = malformedText('note', input.note, longestNote);
  if (wrong.length > 0) return refused(...wrong);
  let partners: readonly Partner[] = [];
  let clinicianId: KeyOf<'Membership'> | null = null;
  return takeStep(ctx, 'ACCEPT', input, {
    note: isBlank(input.note) ? null : (input.note?.trim() ?? null),
    prepare: async (unit, row) => {
      const chosen = await choosePartners(unit, row, input.partners ?? []);
      const clinician = await chooseClinician(unit, row, input.clinicianId ?? null);
      partners = chosen.partners;
      clinicianId = clinician.id;
      return [...chosen.refusals, ...clinician.refusals];
    },
    change: (step) => {
      step.entity.acceptedAt = step.now;
    },
    // Once it is accepted, and not before: until then the database refuses it.
    afterwards: (step) => tiePartners(step, partners, clinicianId),
  });
}

async function choosePartners(
  unit: WriteUnit,
  row: ReferralRow,
  chosen: NonNullable<Acceptance['partners']>,
) {
  const partners: Partner[] = [];
  const absent: Refusal[] = [];
  for (const [index, { module, organisationId }] of chosen.entries()) {
    const organisation = await visibleOrganisation(unit, organisationId);
    const relation = partnerRelations[module];
    const offer =
      organisation === null
        ? undefined
        : await unit.visible
            .selectFrom('visible.offer')
            .select('id')
            .where('organisation_id', '=', organisation.id)
            .where('module', '=', module)
            .executeTakeFirst();
    if (
      organisation === null ||
      relation === undefined ||
      offer === undefined ||
      !row.modules.includes(module)
    ) {
      absent.push(refusals.invalid(`partners.${index}.organisationId`, says.choosePartner));
    } else if (organisation.id !== row.recipient_id) {
      partners.push({ organisationId: organisation.id, relation, module });
    }
  }
  return { partners, refusals: absent };
}

async function chooseClinician(unit: WriteUnit, row: ReferralRow, chosen: KeyOf<'Membership'> | null) {
  if (chosen === null) return { id: null, refusals: [] };
  const member = await unit.visible
    .selectFrom('visible.membership')
    .select('id')
    .where('id', '=', chosen)
    .where('function', '=', 'CLINICIAN')
    .where('organisation_id', '=', row.recipient_id)
    .executeTakeFirst();
  return member === undefined
    ? { id: null, refusals: [refusals.notFound('clinicianId')] }
    : { id: member.id, refusals: [] };
}

async function tiePartners(
  { em, entity }: Step,
  partners: readonly Partner[],
  clinicianId: KeyOf<'Membership'> | null,
): Promise<void> {
  if (partners.length === 0 && clinicianId === null) return;
  const existing = await em.find(ReferralPartyEntity, { referralId: entity.id });
  for (const { organisationId, relation, module } of partners) {
    const party = existing.find((candidate) => candidate.organisationId === organisationId);
    if (party === undefined) {
      const added = em.create(ReferralPartyEntity, {
        organisationId,
        referralId: entity.id,
        relations: relation,
        modules: [module],
        clinicianId: null,
        submittedAt: entity.submittedAt ?? entity.createdAt,
      });
      existing.push(added);
    } else {
      party.relations |= relation;
      party.modules = [...new Set([...party.modules, module])];
    }
  }
  const own = existing.find((candidate) => candidate.organisationId === entity.recipient?.id);
  if (clinicianId !== null && own !== undefined) {
    own.relations |= caseRelations.clinician;
    own.clinicianId = clinicianId;
  }
}
