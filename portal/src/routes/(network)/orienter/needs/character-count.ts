/** Stands in the server's sentences where the number goes. */
export const countMark = '{n}';

/** Shows how long the text of an area is, in the element right after it. */
export function showLength(area: Element): void {
  const counter = area.nextElementSibling;
  if (!(area instanceof HTMLTextAreaElement) || !(counter instanceof HTMLElement)) return;
  const { countMost, countWords, countWord, countOver, countOverOne } = counter.dataset;
  if (countMost === undefined) return;
  const most = Number(countMost);
  const { length } = area.value;
  const over = length > most;
  const count = over ? length - most : length;
  const { lang } = document.documentElement;
  const isOne = new Intl.PluralRules(lang).select(count) === 'one';
  const [one = '', many = ''] = over ? [countOverOne, countOver] : [countWord, countWords];
  counter.textContent = (isOne ? one : many).replace(countMark, count.toLocaleString(lang));
  counter.classList.toggle('over', over);
  // spoken only near the end: a count after every letter would drown the text
  const spoken = counter.nextElementSibling;
  if (spoken) spoken.textContent = length > most * 0.9 ? counter.textContent : '';
}
