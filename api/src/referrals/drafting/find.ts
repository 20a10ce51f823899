import type { WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import type { ReferralDraftInput } from './draft.input.ts';
import { senderMeant } from './entry.ts';
import { houseNamed } from './house-named.ts';
import type { NamedAs } from './house-named.ts';
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
  before: Before,
): Promise<{ readonly found: Found; readonly refusals: readonly Refusal[] }> {
  const absent: Refusal[] = [];
  const organisation = async (field: NamedAs) => {
    const named = await houseNamed(unit, field, input[field]);
    absent.push(...named.refusals);
    return named.house === null ? null : named.house?.id;
  };
  if (typeof input.draftStep === 'number' && (input.draftStep < 1 || input.draftStep > 4)) {
    absent.push(refusals.invalid('draftStep', says.steps));
  }
  const found = {
    orderedById: await organisation('orderedById'),
    supervisedById: await organisation('supervisedById'),
    recipientId: await organisation('recipientId'),
    referrerId: senderMeant(input.origin, await organisation('referrerId')),
  };
  const { code, refusals: unknown } = await departmentOfCommune(unit, communeMeant(input));
  absent.push(...unknown);
  const departmentCode = code ?? (await departmentBeyond(unit, input, found, before, code));
  return { found: { ...found, departmentCode }, refusals: absent };
}

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
