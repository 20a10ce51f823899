import { hasTyping } from './typing.ts';

/**
 * What is being written to somebody, while one looks at something else: by case, form and field, in the memory of this document and
 * nowhere else. Who leaves the document is asked.
 */
const words = new Map<string, string>();

/** The form that is on its way: what is in it is not lost. */
let leaving: HTMLFormElement | null = null;

const nameOf = ({ dataset, action }: HTMLFormElement): string =>
  `${dataset['keep'] ?? ''} ${action.replace(/^[^?]*\?/, '')}`;
const keyOf = (form: HTMLFormElement, field: HTMLTextAreaElement): string => `${nameOf(form)} ${field.name}`;

/** Keeps the words of a field whose form says of which case it is. */
export function keepWords(field: HTMLTextAreaElement): void {
  const { form } = field;
  if (!form?.dataset['keep']) return;
  leaving = null;
  if (field.value === field.defaultValue) words.delete(keyOf(form, field));
  else words.set(keyOf(form, field), field.value);
}

/** Forgets the words of a form: they were sent. */
export function forgetWords(form: HTMLFormElement): void {
  for (const key of words.keys()) if (key.startsWith(`${nameOf(form)} `)) words.delete(key);
}

/** Puts the words back into the forms that have come again. */
function bringBack(): void {
  if (words.size === 0) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]:not([data-written])')) {
    for (const field of form.querySelectorAll('textarea')) {
      const kept = words.get(keyOf(form, field));
      if (kept !== undefined && field.value === field.defaultValue) field.value = kept;
    }
    if (hasTyping(form)) form.dataset['written'] = '';
  }
}

const staysBehind = (key: string): boolean => leaving === null || !key.startsWith(`${nameOf(leaving)} `);

document.addEventListener('submit', ({ target }) => {
  leaving = target instanceof HTMLFormElement ? target : null;
});
document.addEventListener('reset', ({ target }) => {
  if (target instanceof HTMLFormElement) forgetWords(target);
});
window.addEventListener('beforeunload', (event) => {
  if ([...words.keys()].some(staysBehind)) event.preventDefault();
});
new MutationObserver(bringBack).observe(document.body, { childList: true, subtree: true });
