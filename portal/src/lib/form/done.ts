/** Brings whoever did something to the words that say so. */
export function focusDone(): void {
  document.querySelector<HTMLElement>('main [data-done]')?.focus();
}
