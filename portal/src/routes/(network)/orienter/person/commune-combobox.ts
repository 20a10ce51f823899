import { CommuneList } from './commune-list.ts';

/** Makes the commune field of a step a combobox; without this the server offers the communes once one goes on. */
export function makeCombobox(form: HTMLFormElement): void {
  const combo = form.querySelector<HTMLElement>('.combo');
  const input = combo?.querySelector('input');
  if (!combo || !input) return;

  const list = new CommuneList(combo, input, ({ dataset }) => {
    const { elsewhere } = dataset;
    list.close();
    if (elsewhere !== undefined) return liveElsewhere(form, input, elsewhere);
    form.querySelector('.offered-communes')?.remove();
    const chosen = form.querySelector<HTMLInputElement>('[type="hidden"][name="commune"]');
    const label = form.querySelector<HTMLInputElement>('[name="communeLabel"]');
    if (chosen) {
      chosen.disabled = false;
      chosen.value = dataset['insee'] ?? '';
    }
    input.value = dataset['label'] ?? '';
    if (label) label.value = input.value;
    // the form saves on change, which nothing but the person's own typing announces
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

  input.addEventListener('input', () => list.ask());
  input.addEventListener('blur', () => list.leave());
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
    if (!list.open) {
      if (step) list.ask();
      return;
    }
    if (step) list.move(step);
    else if (key === 'Escape') list.close();
    else if (key !== 'Enter' || !list.take()) return;
    event.preventDefault();
  });
  // what was typed before the script was there
  if (document.activeElement === input && input.value !== input.defaultValue) list.ask();
}

/** What was typed is no commune of the network: the form asks for it as a place elsewhere, with what is there already. */
function liveElsewhere(form: HTMLFormElement, input: HTMLInputElement, typed: string): void {
  const choice = form.querySelector<HTMLInputElement>('#residence-ELSEWHERE');
  const place = form.querySelector<HTMLInputElement>('#residencePlace');
  if (!choice || !place) return;
  choice.checked = true;
  place.value = typed;
  input.value = '';
  place.focus();
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}
