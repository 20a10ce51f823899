/** The box that ticks all the lines of a list, kept in step with theirs. Without script each is ticked by itself. */
export function tickAll({ currentTarget, target }: Event & { readonly currentTarget: Element }): void {
  const all = currentTarget.querySelector<HTMLInputElement>('[data-tick-all]');
  if (!all) return;
  const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('.pick input')];
  if (target === all) for (const box of boxes) box.checked = all.checked;
  const ticked = boxes.filter(({ checked }) => checked).length;
  all.checked = ticked > 0 && ticked === boxes.length;
  all.indeterminate = ticked > 0 && ticked < boxes.length;
}
