/** Stands in the server's sentences where the number goes. */
export const countMark = '{n}';

/** Tells how long the text of an area is, where its count stands right after it. */
export function tellLength(area: Element): void {
  const told = area.nextElementSibling;
  if (!(area instanceof HTMLTextAreaElement) || !(told instanceof HTMLElement)) return;
  const { countMost, countWords = '', countOver = '' } = told.dataset;
  if (countMost === undefined) return;
  const most = Number(countMost);
  const { length } = area.value;
  const over = length > most;
  const count = (over ? length - most : length).toLocaleString(document.documentElement.lang);
  told.textContent = (over ? countOver : countWords).replace(countMark, count);
  told.classList.toggle('over', over);
  // spoken only near the end: a count after every letter would drown the text
  const spoken = told.nextElementSibling;
  if (spoken) spoken.textContent = length > most * 0.9 ? told.textContent : '';
}
