import { caseRelations } from '../../access/index.ts';
import { anyOf } from '../../access/queries/index.ts';
import type { WriteUnit } from '../../context.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { serviceMeant } from '../drafting/houses/court-service.ts';
import { houseNamed } from '../drafting/houses/house-named.ts';
import type { Step } from '../lifecycle/take-step.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import type { CorrectReferralInput } from './correction.inputs.ts';

type House = KeyOf<'Organisation'>;

/** Of what an input names, what is meant: of a court, the service that the legal basis says. */
interface NamedHouses {
  /** of the court and the SPIP that are behind the case and of those meant instead */
  readonly names: ReadonlyMap<House, string>;
  readonly orderedById: House | null | undefined;
  readonly refusals: readonly Refusal[];
}

/** The court and the SPIP that are meant to be behind the case, and how they are called; or which of them is none. */
export async function nameHouses(
  unit: WriteUnit,
  row: ReferralRow,
  input: Pick<CorrectReferralInput, 'legalBasis' | 'orderedById' | 'supervisedById'>,
): Promise<NamedHouses> {
  const court = await houseNamed(unit, 'orderedById', input.orderedById);
  const spip = await houseNamed(unit, 'supervisedById', input.supervisedById);
  const orderedBy =
    court.house && (await serviceMeant(unit, court.house, { basis: input.legalBasis ?? row.legal_basis }));
  const isAsked = input.orderedById !== undefined || input.supervisedById !== undefined;
  const ids = isAsked ? [row.ordered_by_id, row.supervised_by_id].filter((id) => id !== null) : [];
  const before =
    ids.length === 0
      ? []
      : await unit.visible.selectFrom('visible.organisation').selectAll().where(anyOf('id', ids)).execute();
  const houses = [...before, ...[orderedBy, spip.house].flatMap((house) => (house ? [house] : []))];
  return {
    names: new Map(houses.map(({ id, name }) => [id, name])),
    orderedById: orderedBy ? orderedBy.id : orderedBy,
    refusals: [...court.refusals, ...spip.refusals],
  };
}

const behind = ({ entity }: Step): readonly House[] =>
  [entity.orderedBy?.id, entity.supervisedBy?.id].filter((id) => id !== undefined);

/** Lets the court and the SPIP read that are behind the case from now on. Before it is recorded: they are told of it, too. */
export async function tieAuthorities(step: Step): Promise<void> {
  const { em, entity } = step;
  const parties = await em.find(ReferralPartyEntity, { referralId: entity.id });
  for (const organisationId of behind(step)) {
    const party = parties.find((candidate) => candidate.organisationId === organisationId);
    if (party === undefined) {
      em.create(ReferralPartyEntity, {
        organisationId,
        referralId: entity.id,
        relations: caseRelations.authority,
        modules: [],
        clinicianId: null,
        submittedAt: entity.submittedAt ?? entity.createdAt,
      });
    } else party.relations |= caseRelations.authority;
  }
  await em.flush();
}

/**
 * Takes the case from who is behind it no more, once that was recorded. What a house is besides it stays; one that was
 * nothing else reads nothing of it from now on. One’s own house comes last: after it one could take it from nobody.
 */
export async function untieAuthorities(step: Step): Promise<void> {
  const { em, entity, acting } = step;
  const own = ({ organisationId }: ReferralPartyEntity): number =>
    organisationId === acting.organisationId ? 1 : 0;
  const former = (await em.find(ReferralPartyEntity, { referralId: entity.id }))
    .filter(({ relations }) => (relations & caseRelations.authority) !== 0)
    .filter(({ organisationId }) => !behind(step).includes(organisationId))
    .sort((one, other) => own(one) - own(other));
  for (const party of former) {
    party.relations &= ~caseRelations.authority;
    if (party.relations === 0) em.remove(party);
    await em.flush();
  }
}
