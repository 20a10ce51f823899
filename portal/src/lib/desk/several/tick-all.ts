/** A line whose box lost its tick because somebody else changed it: which one, and where it stands now. */
export interface Unticked {
  readonly id: string;
  readonly reference: string;
  /** null: it has left the list */
  readonly status: string | null;
}

const boxesOf = (list: Element): readonly HTMLInputElement[] => [
  ...list.querySelectorAll<HTMLInputElement>('.pick input'),
];

/** The box that ticks all the lines of a list, kept in step with theirs. Without script each is ticked by itself. */
function follow(list: Element): void {
  const all = list.querySelector<HTMLInputElement>('[data-tick-all]');
  if (!all) return;
  const boxes = boxesOf(list);
  const ticked = boxes.filter(({ checked }) => checked).length;
  all.checked = ticked > 0 && ticked === boxes.length;
  all.indeterminate = ticked > 0 && ticked < boxes.length;
}

/** Which list it is, by its address: what one opens in it is none of it. */
function listHere(): string {
  const asked = new URLSearchParams(location.search);
  for (const opened of ['o', 'd']) asked.delete(opened);
  return `${location.pathname}?${asked.toString()}`;
}

/** The line as it stands now; what has left the list stands nowhere. */
function lineOf(list: Element, { dataset, value }: HTMLInputElement): Unticked {
  const [id = ''] = value.split(' ');
  const row = list.querySelector(`[data-key="${CSS.escape(id)}"]`);
  return {
    id,
    reference: dataset['reference'] ?? '',
    status: row ? (row.querySelector('.status')?.textContent.trim() ?? '') : null,
  };
}

/**
 * Keeps the boxes of a list together, and says of which line the tick went without the reader’s doing: it was ticked as it
 * stood, and stands otherwise now. Returns how to stop.
 */
export function watchTicks(list: Element, unticked: (lines: readonly Unticked[]) => void): () => void {
  let ticked = new Set<HTMLInputElement>();
  let here = listHere();
  function changed({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.hasAttribute('data-tick-all'))
      for (const box of boxesOf(list)) box.checked = target.checked;
    ticked = new Set(boxesOf(list).filter(({ checked }) => checked));
    here = listHere();
    follow(list);
    unticked([]);
  }
  const observer = new MutationObserver(() => {
    const lost = [...ticked].filter((box) => !box.checked || !box.isConnected);
    if (lost.length === 0) return;
    for (const box of lost) ticked.delete(box);
    follow(list);
    // whoever goes to another list has left the lines themselves
    if (here === listHere()) unticked(lost.map((box) => lineOf(list, box)));
  });
  list.addEventListener('change', changed);
  observer.observe(list, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
  return () => {
    list.removeEventListener('change', changed);
    observer.disconnect();
  };
}
