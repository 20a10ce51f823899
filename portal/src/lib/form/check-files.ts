/** A file by its name and what is wrong with it, in the words that the server put on the control. */
function refusal({ name, size }: File, { accept, dataset }: HTMLInputElement): string | null {
  const kinds = accept.split(',');
  if (!kinds.some((kind) => name.toLowerCase().endsWith(kind)))
    return (dataset['otherKind'] ?? '').replace('{name}', name);
  if (size > Number(dataset['largest'])) return (dataset['tooLarge'] ?? '').replace('{name}', name);
  return null;
}

/**
 * Says at the field, before anything is sent, which of the files just chosen the API would refuse for their size or their
 * kind, and leaves the others chosen. What is in a file the API alone knows.
 */
export function checkFiles(input: HTMLInputElement): void {
  const refused = new Map([...(input.files ?? [])].map((file) => [file, refusal(file, input)] as const));
  const messages = [...refused.values()].filter((message) => message !== null);
  const id = `${input.id}-error`;
  document.getElementById(id)?.remove();
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== id);
  if (messages.length > 0) {
    const taken = new DataTransfer();
    for (const [file, message] of refused) if (message === null) taken.items.add(file);
    input.files = taken.files;
    const error = document.createElement('span');
    error.className = 'error';
    error.id = id;
    error.setAttribute('role', 'alert');
    error.textContent = messages.join(' ');
    input.after(error);
    described.push(id);
  }
  input.toggleAttribute('aria-invalid', false);
  if (messages.length > 0) input.setAttribute('aria-invalid', 'true');
  if (described.some(Boolean)) input.setAttribute('aria-describedby', described.filter(Boolean).join(' '));
  else input.removeAttribute('aria-describedby');
}
