/** Stands in the server's sentences where the number goes. */
export const countMark = '{n}';

/** Tells how long the text of an area is, where its count stands right after it. */
export function tellLength(area: Element): void {
  const told = area.nextElementSibling;
  if (!(area instanceof HTMLTextAreaElement) || !(told instanceof HTMLElement)) return;
  const { countMost, countWords, countWord, countOver, countOverOne } = told.dataset;
  if (countMost === undefined) return;
  const most = Number(countMost);
  const { length } = area.value;
  const over = length > most;
  const count = over ? length - most : length;
  const { lang } = document.documentElement;
  const isOne = new Intl.PluralRules(lang).select(count) === 'one';
  const [one = '', many = ''] = over ? [countOverOne, countOver] : [countWord, countWords];
  told.textContent = (isOne ? one : many).replace(countMark, count.toLocaleString(lang));
  told.classList.toggle('over', over);
  // spoken only near the end: a count after every letter would drown the text
  const spoken = told.nextElementSibling;
  if (spoken) spoken.textContent = length > most * 0.9 ? told.textContent : '';
}
