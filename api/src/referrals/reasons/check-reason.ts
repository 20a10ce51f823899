import type { WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { isBlank } from '../drafting/plausible.ts';
import type { ReasonKind } from './reason-kinds.ts';
import { reasonRow } from './read-reasons.ts';

/**
 * Why a step cannot be taken with this reason: there is none of this code, it was retired, or it says nothing without
 * a word beside it. The person is told which of them it is, for a page may have offered it a minute ago.
 */
export async function checkReason(
  unit: WriteUnit,
  kind: ReasonKind,
  code: string,
  note: string | null | undefined,
): Promise<readonly Refusal[]> {
  const reason = await reasonRow(unit.visible, kind, code);
  if (reason === null) return [refusals.invalid('reason', says.chooseReason)];
  if (!reason.active) return [refusals.reasonRetired({ fr: reason.label_fr, en: reason.label_en })];
  if (reason.note_required && isBlank(note)) return [refusals.required('note', says.specifyReason)];
  return [];
}
