/** Whether something in a form is not as it was served: someone typed before the script was there to see it. */
export function hasTyping(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement) {
      const served = [...control.options].filter((option) => option.defaultSelected);
      return control.selectedIndex !== (served.at(-1)?.index ?? 0);
    }
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false;
    const ticks = control.type === 'checkbox' || control.type === 'radio';
    return ticks ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
  });
}
