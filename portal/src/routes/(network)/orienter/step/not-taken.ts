import { fieldsText } from '#lib/form/field-names.ts';
import type { Problem } from '#lib/form/reading.ts';
import { text, typedOf, type Typed } from '#lib/form/typed.ts';
import { m } from '#lib/paraglide/messages.js';
import { time } from '#lib/text/format.ts';
import { leftBehind, type Leaving } from './step-failure.ts';

/** The control in which a field is typed, where that is called otherwise. */
const controls: Readonly<Partial<Record<string, string>>> = { commune: 'communeText' };

/** What was typed and could not be taken: of what was left empty nothing is lost. */
export function notTaken(typed: Typed, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ field }) => field !== null && text(typed, controls[field] ?? field) !== '');
}

/** What a save says of itself: when, and what is not in it. */
export function savedWords(
  at: string,
  lost: readonly Problem[],
): { readonly words: string; readonly whole: boolean } {
  const fields = fieldsText(lost.map(({ field }) => field));
  return lost.length === 0
    ? { words: m.orienter_saved_at({ time: time(at) }), whole: true }
    : { words: m.orienter_saved_except({ time: time(at), fields }), whole: false };
}

/** What whoever leaves by this button would leave behind without having said so; null where there is nothing. */
export function leavingWith(
  form: FormData,
  intent: 'later' | 'back',
  lost: readonly Problem[],
): Leaving | null {
  const given = form.get(leftBehind);
  const agreed = typeof given === 'string' ? given.split(' ') : [];
  const fields = lost.flatMap(({ field }) => (field === null ? [] : [field]));
  if (fields.every((field) => agreed.includes(field))) return null;
  return { action: intent === 'later' ? 'plusTard' : 'retour', fields };
}

/** What the start page has filled in by itself, or carries unseen. */
const prefilled: readonly string[] = [
  ...['orderedById', 'supervisedById', 'referrerId', 'receivedOn', 'receivedBy'],
  'entering',
];

/** Whether something was typed, ticked or chosen in a form of the start page that would be lost with it. */
export function isBegun(form: FormData): boolean {
  const typed = typedOf(form);
  return (
    Object.keys(typed).some((name) => !prefilled.includes(name) && text(typed, name) !== '') ||
    [...form.values()].some((value) => value instanceof File && value.name !== '')
  );
}
