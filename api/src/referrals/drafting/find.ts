import type { WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { visibleOrganisation } from './check-draft.ts';
import { serviceMeant } from './houses/court-service.ts';
import type { Named } from './houses/court-service.ts';
import type { ReferralDraftInput } from './draft.input.ts';
import { senderMeant } from './entry.ts';
import { houseNamed } from './houses/house-named.ts';
import type { NamedAs } from './houses/house-named.ts';
import { communeMeant, departmentDecided, departmentOfCommune } from './residence.ts';

/** What a draft refers to, found through the viewer's own view. */
export interface Found {
  readonly orderedById: KeyOf<'Organisation'> | null | undefined;
  readonly supervisedById: KeyOf<'Organisation'> | null | undefined;
  readonly recipientId: KeyOf<'Organisation'> | null | undefined;
  readonly referrerId: KeyOf<'Organisation'> | null | undefined;
  readonly departmentCode: string | null | undefined;
}

/** Whose a draft is, and what is stored of one that one goes on with. */
interface Before {
  readonly house: KeyOf<'Organisation'>;
  readonly row: ReferralRow | null;
}

/** Finds what an input names, and the department that follows from it; or why it is not there for this viewer. */
export async function find(
  unit: WriteUnit,
  input: ReferralDraftInput,
  { house, row }: Before,
): Promise<{ readonly found: Found; readonly refusals: readonly Refusal[] }> {
  const absent: Refusal[] = [];
  const organisation = async (field: NamedAs) => {
    const named = await houseNamed(unit, field, input[field]);
    absent.push(...named.refusals);
    return named.house;
  };
  const before = row?.legal_basis ?? null;
  const basis = input.legalBasis === undefined ? before : input.legalBasis;
  /** A house as it is named, or as it stands while the legal basis changes: of a court, the service follows from that. */
  const service = async (field: NamedAs, stored: Key | null | undefined, followed: Named) => {
    const house = await organisation(field);
    const standing = stored && basis !== before ? await visibleOrganisation(unit, stored) : house;
    const meant = house === undefined ? standing : house;
    return meant ? (await serviceMeant(unit, meant, followed)).id : idOf(house);
  };
  const entered = row?.entered_by_id ? row.referrer_id : null;
  if (typeof input.draftStep === 'number' && (input.draftStep < 1 || input.draftStep > 4)) {
    absent.push(refusals.invalid('draftStep', says.steps));
  }
  const found = {
    orderedById: await service('orderedById', row?.ordered_by_id, { basis, before }),
    supervisedById: idOf(await organisation('supervisedById')),
    recipientId: idOf(await organisation('recipientId')),
    // who sent it stays who sent it, whatever it turns out to stand under
    referrerId: senderMeant(input.origin, await service('referrerId', entered, { basis })),
  };
  const { code, refusals: unknown } = await departmentOfCommune(unit, communeMeant(input));
  absent.push(...unknown);
  const departmentCode = code ?? (await departmentBeyond(unit, input, found, { house, row }, code));
  return { found: { ...found, departmentCode }, refusals: absent };
}

type Key = KeyOf<'Organisation'>;

const idOf = (house: { readonly id: Key } | null | undefined): Key | null | undefined =>
  house === null ? null : house?.id;

/** What the department follows from. */
const decideDepartment = [
  ...(['residence', 'commune', 'orderedById', 'supervisedById', 'recipientId'] as const),
  ...(['origin', 'referrerId'] as const),
] as const;

/**
 * The department where no commune says it: what the input says goes before what is stored. Undefined: it stays.
 * @param code of the commune that the input names: null where it takes it away
 */
async function departmentBeyond(
  unit: WriteUnit,
  input: ReferralDraftInput,
  found: Omit<Found, 'departmentCode'>,
  { row, house }: Before,
  code: string | null | undefined,
): Promise<string | null | undefined> {
  if (decideDepartment.every((field) => input[field] === undefined)) return undefined;
  const person = row?.participant_id ? await visiblePerson(unit, row.participant_id) : null;
  const residence = input.residence === undefined ? person?.residence : input.residence;
  const livesInCommune = code === undefined && (person?.commune_insee ?? null) !== null;
  if (livesInCommune) return undefined;
  if (!residence || residence === 'COMMUNE') return input.residence === undefined ? code : null;
  const chosen = (field: NamedAs, stored: KeyOf<'Organisation'> | null) =>
    found[field] === undefined ? stored : found[field];
  return departmentDecided(unit, {
    orderedById: chosen('orderedById', row?.ordered_by_id ?? null),
    supervisedById: chosen('supervisedById', row?.supervised_by_id ?? null),
    recipientId: chosen('recipientId', row?.recipient_id ?? null),
    referrerId: chosen('referrerId', row?.referrer_id ?? null) ?? house,
  });
}

const visiblePerson = (unit: WriteUnit, id: KeyOf<'Participant'>) =>
  unit.visible
    .selectFrom('visible.participant')
    .select(['residence', 'commune_insee'])
    .where('id', '=', id)
    .executeTakeFirst();
