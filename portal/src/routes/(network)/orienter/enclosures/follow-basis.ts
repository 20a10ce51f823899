/** Says at once what another legal basis expects, and proposes it as the kind of the next file, unless one chose a kind. */
export function followBasis(target: Element): void {
  const form = target.closest('form');
  if (!form || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  // what one chose oneself stays
  if (target.name === 'enclosureKind') target.dataset['chosen'] = '';
  if (target.name !== 'legalBasis') return;
  const line = form.querySelector<HTMLElement>('[data-expected]');
  const expected = JSON.parse(line?.dataset['expected'] ?? '{}') as Readonly<
    Record<string, { readonly words: string; readonly kind: string }>
  >;
  const now = expected[target.value];
  if (!line || !now) return;
  line.textContent = now.words;
  const kind = form.querySelector<HTMLSelectElement>('[name="enclosureKind"]');
  if (kind && kind.dataset['chosen'] === undefined) kind.value = now.kind;
}
