import type { OfferedCommunes } from '../communes/+server.ts';

const pause = 140;

/** The list of communes under the field, as the combobox pattern has it: looked up while one types. */
export class CommuneList {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('span');
  readonly #none = document.createElement('p');
  readonly #choose: (option: HTMLElement) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request = 0;
  #active = -1;

  constructor(combo: HTMLElement, input: HTMLInputElement, choose: (option: HTMLElement) => void) {
    this.#input = input;
    this.#choose = choose;
    this.#list.id = 'commune-list';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = combo.dataset['listLabel'] ?? '';
    this.#status.className = 'vh';
    this.#status.role = 'status';
    this.#none.className = 'none small';
    // the pointer must not take the focus from the field
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('li');
      if (option) choose(option);
    });
    combo.append(this.#list, this.#status, this.#none);
    this.close();
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.setAttribute('aria-controls', 'commune-list');
  }

  get open(): boolean {
    return !this.#list.hidden;
  }

  get #options(): HTMLLIElement[] {
    return [...this.#list.querySelectorAll('li')];
  }

  /** Looks up what is typed; an answer that comes after a newer question is dropped. */
  ask(): void {
    clearTimeout(this.#timer);
    const request = (this.#request += 1);
    const typed = this.#input.value.trim();
    if (typed.length < 2) this.close();
    else this.#timer = setTimeout(() => void this.#look(typed, request), pause);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#request += 1;
    this.#show({ options: '', words: '' });
  }

  /** Goes to the next option, or the one before. */
  move(step: 1 | -1): void {
    const options = this.#options;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = (from + step + options.length) % options.length;
    options.forEach((option, index) => (option.ariaSelected = String(index === this.#active)));
    this.#input.setAttribute('aria-activedescendant', options[this.#active]?.id ?? '');
  }

  /** Chooses the option one has gone to; false when there is none. */
  take(): boolean {
    const option = this.#options[this.#active];
    if (option) this.#choose(option);
    return !!option;
  }

  /** Leaving the field with a name typed in full is choosing it. */
  leave(): void {
    const exact = this.#list.querySelector<HTMLElement>('[data-exact]');
    if (exact) this.#choose(exact);
    this.close();
  }

  #show({ options, words }: OfferedCommunes): void {
    // markup of `part()`, which escapes every word of it
    this.#list.innerHTML = options;
    this.#list.hidden = !options;
    this.#status.textContent = words;
    const none = options ? '' : words;
    this.#none.textContent = none;
    this.#none.hidden = !none;
    this.#active = -1;
    this.#input.ariaExpanded = String(this.open);
    this.#input.removeAttribute('aria-activedescendant');
  }

  async #look(typed: string, request: number): Promise<void> {
    try {
      const answer = await fetch('/orienter/communes', {
        method: 'POST',
        body: new URLSearchParams({ q: typed }),
      });
      const offered = answer.ok && ((await answer.json()) as OfferedCommunes);
      if (offered && request === this.#request) this.#show(offered);
    } catch {
      // without the list the field still works: the server looks the name up when one goes on
    }
  }
}
