/** Takes back one change of the tree; those that came after it are taken back already. */
function takeBack(record: MutationRecord): void {
  const { target, type, oldValue } = record;
  if (type === 'characterData') target.nodeValue = oldValue;
  else if (type === 'childList') {
    for (const added of record.addedNodes) target.removeChild(added);
    for (const removed of record.removedNodes) target.insertBefore(removed, record.nextSibling);
  } else if (target instanceof Element && record.attributeName) {
    if (oldValue === null) target.removeAttributeNS(record.attributeNamespace, record.attributeName);
    else target.setAttributeNS(record.attributeNamespace, record.attributeName, oldValue);
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What somebody typed, ticked or chose in a control. Returns how to have it again. */
function rememberControl(control: Control): () => void {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].map((option) => ({ option, selected: option.selected }));
    return () => {
      for (const { option, selected } of chosen) if (option.selected !== selected) option.selected = selected;
    };
  }
  const { value, selectionStart: from, selectionEnd: to } = control;
  const checked = control instanceof HTMLInputElement && control.checked;
  return () => {
    if (control.value !== value) control.value = value;
    // fields of numbers and the like tell of no caret
    if (from !== null && (control.selectionStart !== from || control.selectionEnd !== to))
      control.setSelectionRange(from, to);
    if (control instanceof HTMLInputElement && control.checked !== checked) control.checked = checked;
  };
}

/** What is no markup and is lost with it: what was typed or ticked, how far something was scrolled, the keyboard, what is selected. */
function remember(place: Element): () => void {
  const controls = [...place.querySelectorAll<Control>('input:not([type="file"]), textarea, select')].map(
    rememberControl,
  );
  const scrolled = [...document.querySelectorAll('*')]
    .filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
    .map((one) => ({ one, top: one.scrollTop, left: one.scrollLeft }));
  const keyboard = document.activeElement;
  const chosen = getSelection();
  const marked = chosen && chosen.rangeCount > 0 ? positionsOf(chosen) : undefined;
  return () => {
    for (const again of controls) again();
    if (keyboard instanceof HTMLElement && keyboard !== document.activeElement)
      keyboard.focus({ preventScroll: true });
    if (chosen && marked?.anchor && marked.focus && chosen.anchorNode !== marked.anchor)
      chosen.setBaseAndExtent(marked.anchor, marked.anchorAt, marked.focus, marked.focusAt);
    for (const { one, top, left } of scrolled) {
      if (one.scrollTop !== top || one.scrollLeft !== left) one.scrollTo({ top, left, behavior: 'instant' });
    }
  };
}

function positionsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection) {
  return { anchor: anchorNode, anchorAt: anchorOffset, focus: focusNode, focusAt: focusOffset };
}

/** Changes the markup of a place. Returns how to have it exactly as it was, which works until it is changed again. */
export function undoable(place: Element, change: () => void): () => void {
  const restore = remember(place);
  const observer = new MutationObserver(() => undefined);
  observer.observe(place, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return () => {
    for (const record of records.reverse()) takeBack(record);
    restore();
  };
}
