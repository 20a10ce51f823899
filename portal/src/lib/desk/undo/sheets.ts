/** The sheets in which a form stands: its own, and that of the other answers. */
export function sheetsOf(form: Element): readonly HTMLDetailsElement[] {
  const sheet = form.closest('details');
  return sheet ? [sheet, ...(sheet.parentElement ? sheetsOf(sheet.parentElement) : [])] : [];
}
