import { text, ticked, type Typed } from '#lib/form/typed.ts';

/**
 * Whether the commune of a form is that of a home that somebody has no more: they have none now, and it stands there as it was shown.
 * It is not where they are met, unless it is said anew.
 */
export const isOfFormerHome = (shown: Typed | null, typed: Typed): boolean =>
  shown !== null &&
  ticked(typed, 'residence', 'NO_FIXED_HOME') &&
  !ticked(shown, 'residence', 'NO_FIXED_HOME') &&
  text(typed, 'communeText') === text(shown, 'communeText') &&
  text(typed, 'commune') === text(shown, 'commune');

/** Takes it out of the field as one says so, and puts it back where that is taken back; without script it is left out as it is read. */
export function leaveFormerHome({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'residence') return;
  const field = (name: string) => target.form?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const [commune, chosen] = [field('communeText'), field('commune')];
  if (!commune || !chosen) return;
  const hasNone = target.value === 'NO_FIXED_HOME';
  if (hasNone && commune.value === commune.defaultValue && chosen.value !== '') {
    chosen.dataset['former'] = chosen.value;
    commune.value = chosen.value = '';
  } else if (!hasNone && commune.value === '' && chosen.dataset['former']) {
    commune.value = commune.defaultValue;
    chosen.value = chosen.dataset['former'];
  }
}
