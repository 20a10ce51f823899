import { Idiomorph } from 'idiomorph';
import { nameByKeys } from './keys.ts';

/** A form someone writes in, or has opened and can be told in that the case changed: it may be sent with the next click. */
const written = 'form[data-written], details[open] form:has([data-changed])';

/** A form someone writes in, or what holds one. */
function isWritten(node: Node): boolean {
  return node instanceof Element && (node.matches(written) || node.querySelector(written) !== null);
}

/** On what a form was based: the version that was read, and who was in charge, which moves no version. */
function basis(form: Element | null): string {
  const fields = form?.querySelectorAll<HTMLInputElement>('[name="version"], [name="insteadOf"]') ?? [];
  return [...fields].map(({ value }) => value).join(' ');
}

/** Shows the writer a note that the case changed; the version they read stays in the form. */
function showChangedNote(form: Element, newer: Element | null): void {
  const note = form.querySelector<HTMLElement>('[data-changed]');
  if (note && basis(form) !== basis(newer)) note.hidden = false;
}

/** What is the same already is left alone, and so is a form that someone writes in or is about to send. */
function mayChange(old: Node, wanted: Node): boolean {
  if (old.isEqualNode(wanted)) return false;
  if (!(old instanceof Element && wanted instanceof Element && old.matches(written))) return true;
  showChangedNote(old, wanted);
  return false;
}

/** Takes an element away, unless someone writes in it. Comments are the marks of who put this markup here. */
function mayGo(removed: Node): boolean {
  if (removed instanceof Comment) return false;
  if (!isWritten(removed)) return true;
  if (removed instanceof Element) {
    for (const form of removed.querySelectorAll(written)) showChangedNote(form, null);
  }
  return false;
}

/** Whether a disclosure is open is the reader's own choice. */
const mayLose = (name: string, { localName }: Element): boolean =>
  !(name === 'open' && localName === 'details');

/**
 * Brings the markup of a place up to date, element by element: what did not change is not touched, so that scroll,
 * focus, open disclosures and what is being typed stay as they are.
 */
export function bringUpToDate(place: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  const forgetNames = nameByKeys(place, template.content);
  Idiomorph.morph(place, [...template.content.childNodes], {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeNodeMorphed: mayChange,
      beforeNodeRemoved: mayGo,
      beforeAttributeUpdated: (name, element, how) => how === 'update' || mayLose(name, element),
    },
  });
  forgetNames();
}
