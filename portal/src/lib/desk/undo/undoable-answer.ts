import { checkOnlyHeader } from '#lib/form/check-only.ts';
import { sheetsOf } from './sheets.ts';

/** An answer as its form was when it was sent. */
export interface Answer {
  readonly form: HTMLFormElement;
  readonly body: URLSearchParams;
  readonly words: { readonly action: string; readonly reference: string };
  /** The page it was sent from: once it arrived, a live update may take its form away there. */
  readonly from: string;
}

/** Whether a form has nobody, or somebody else, act from then on: an answer that came after it would not be taken. */
export function changesWhoActs(form: HTMLFormElement): boolean {
  return ['/deconnexion', '/agir-en-tant-que'].includes(new URL(form.action).pathname);
}

/** Reads an answer out of its form. */
export function answerIn(form: HTMLFormElement, from: string): Answer {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const { words: action = '', reference = '' } = form.dataset;
  return { form, from, body: new URLSearchParams(fields), words: { action, reference } };
}

/**
 * How an answer would be taken: it would go, it would be refused as this form shows, it has no session to go with
 * (which the page says itself), or it is not known for now.
 */
export type Check =
  | { readonly kind: 'goes' | 'no session' | 'unknown' }
  | { readonly kind: 'refused'; readonly form: HTMLFormElement };

/**
 * Asks the server whether it would take an answer, without giving it. What is refused comes back in the page that the
 * server renders for it: its form is that one, with the errors beside what was typed.
 */
export async function check({ form: { action }, body }: Answer): Promise<Check> {
  const headers = { accept: 'text/html', [checkOnlyHeader]: 'true' };
  const answer = await fetch(action, { method: 'POST', body, headers, redirect: 'manual' });
  if (answer.type === 'opaqueredirect') return { kind: 'goes' };
  if (answer.status === 401 || answer.status === 409) return { kind: 'no session' };
  if (answer.status !== 422) return { kind: 'unknown' };
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const form = [...page.forms].find((one) => sameForm(one, action));
  return form ? { kind: 'refused', form: document.importNode(form, true) } : { kind: 'unknown' };
}

/** The form of an answer, by where it is posted. */
export function sameForm(form: HTMLFormElement, action: string): boolean {
  return new URL(form.getAttribute('action') ?? '', action).href === action;
}

/** Why a form was refused, in the words that it shows. */
export function refusalIn(form: HTMLFormElement): string {
  const found = [...form.querySelectorAll('[role="alert"], .error')].map(({ textContent }) => textContent);
  return found.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Where one is to go on in a form that was refused. */
export function focusRefusal(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"] a')?.focus();
}

/** What was sent is not being written any more: the form is as before, and its sheet closed. */
export function leaveForm(form: HTMLFormElement): void {
  form.inert = false;
  delete form.dataset['written'];
  form.reset();
  for (const sheet of sheetsOf(form)) sheet.open = false;
}
