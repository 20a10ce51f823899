/** Says at once what another legal basis expects. */
export function followBasis(target: Element): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'legalBasis') return;
  const line = target.form?.querySelector<HTMLElement>('[data-expected]');
  const expected = JSON.parse(line?.dataset['expected'] ?? '{}') as Readonly<Record<string, string>>;
  const now = expected[target.value];
  if (line && now !== undefined) line.textContent = now;
}
