/** How often a page looks at its clock, in milliseconds. */
const everyLook = 5000;

/**
 * Shows what is there from an instant on (`data-from`), and takes away what is there until one (`data-until`), when it comes: the
 * server has rendered both, and nobody is asked.
 */
function showByNow(): void {
  const now = Date.now();
  for (const element of document.querySelectorAll<HTMLElement>('[data-from]'))
    element.hidden = Date.parse(element.dataset['from'] ?? '') > now;
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]'))
    element.hidden = Date.parse(element.dataset['until'] ?? '') <= now;
}

/** Follows the hours that a page says; gives back how to stop. */
export function followHours(): () => void {
  const timer = setInterval(showByNow, everyLook);
  return () => clearInterval(timer);
}
