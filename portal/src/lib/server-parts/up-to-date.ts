/** Names an element among its siblings, so that it is the same one after the next rendering. */
function keyOf(node: Node): string | null {
  return node instanceof Element ? (node.getAttribute('data-key') ?? node.getAttribute('id')) : null;
}

/** A form someone writes in, or what holds one. */
function isWritten(node: Node): boolean {
  return (
    node instanceof Element &&
    (node.matches('form[data-written]') || node.querySelector('form[data-written]') !== null)
  );
}

/** What somebody holds: a form they write in, what they ticked or opened, where their keyboard is. */
function isInUse(node: Node): boolean {
  return (
    isWritten(node) ||
    node.contains(document.activeElement) ||
    (node instanceof Element && node.querySelector(':checked, details[open]') !== null)
  );
}

function version(form: Element | null): string | undefined {
  return form?.querySelector<HTMLInputElement>('[name="version"]')?.value;
}

/** The writer is told that the case moved on; the version they read stays in the form. */
function tellWriter(form: Element, newer: Element | null): void {
  const note = form.querySelector<HTMLElement>('[data-changed]');
  if (note && version(form) !== version(newer)) note.hidden = false;
}

function attributes(old: Element, wanted: Element): void {
  for (const { name, value } of wanted.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const name of old.getAttributeNames()) {
    // whether a disclosure is open is the reader's own choice
    if (!wanted.hasAttribute(name) && !(name === 'open' && old.localName === 'details'))
      old.removeAttribute(name);
  }
}

/** What was typed or ticked hides what is served, so that newer markup has to be told to the control itself. */
function control(old: Element, wanted: Element): void {
  if (!(old instanceof HTMLInputElement) || !(wanted instanceof HTMLInputElement)) return;
  if (old.checked !== wanted.checked) old.checked = wanted.checked;
  if (old.value !== wanted.value) old.value = wanted.value;
}

function same(old: Node, wanted: Node): void {
  if (old.isEqualNode(wanted)) return;
  if (!(old instanceof Element) || !(wanted instanceof Element)) {
    old.nodeValue = wanted.nodeValue;
  } else if (old.matches('form[data-written]')) {
    tellWriter(old, wanted);
  } else {
    attributes(old, wanted);
    control(old, wanted);
    children(old, wanted);
  }
}

/** Comments are the marks of who put this markup here; they are neither moved nor removed. */
function afterMarks(node: ChildNode | null): ChildNode | null {
  return node instanceof Comment ? afterMarks(node.nextSibling) : node;
}

/** A line ticked for a form elsewhere on the page: whoever ticked it is told there what became of it. */
function isTicked(node: Node): boolean {
  return node instanceof Element && node.querySelector('input[form]:checked') !== null;
}

/** Takes an element away, unless someone writes in it or has ticked it. */
function leaveOut(gone: ChildNode): void {
  if (!isWritten(gone) && !isTicked(gone)) gone.remove();
  else if (gone instanceof Element) {
    for (const form of gone.querySelectorAll('form[data-written]')) tellWriter(form, null);
  }
}

function children(old: Element, wanted: ParentNode): void {
  const keys = new Set([...wanted.childNodes].map(keyOf));
  const known = new Map([...old.children].map((child) => [keyOf(child), child]));
  let at = afterMarks(old.firstChild);
  const advance = (): void => {
    at = afterMarks(at?.nextSibling ?? null);
  };
  for (const next of [...wanted.childNodes]) {
    // what goes is taken out first, so that what stays does not have to move
    while (at && keyOf(at) !== null && !keys.has(keyOf(at))) {
      const gone = at;
      advance();
      leaveOut(gone);
    }
    const key = keyOf(next);
    const alike = at !== null && at.nodeName === next.nodeName && keyOf(at) === null ? at : undefined;
    const match = key ? known.get(key) : alike;
    // What goes elsewhere ends here and begins anew there, and what it stood before does not move for it.
    if (at && match && match !== at && afterMarks(at.nextSibling) === match && !isInUse(at)) {
      const elsewhere = at;
      advance();
      elsewhere.remove();
    }
    if (!match) old.insertBefore(next, at);
    else {
      if (match === at) advance();
      else if (isInUse(match)) old.insertBefore(match, at);
      else {
        match.remove();
        old.insertBefore(next, at);
        continue;
      }
      same(match, next);
    }
  }
  while (at) {
    const gone: ChildNode = at;
    advance();
    leaveOut(gone);
  }
}

/**
 * Brings the markup of a place up to date, element by element: what did not change is not touched, so that scroll,
 * focus, open disclosures and what is being typed stay as they are.
 */
export function bringUpToDate(place: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  children(place, template.content);
}
