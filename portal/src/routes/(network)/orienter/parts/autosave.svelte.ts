import { applyAction, deserialize } from '$app/forms';
import { invalidate } from '$app/navigation';
import type { Address, Conflict, StepFailure, StepSaved } from '../draft/step-actions.server.ts';

/** The newest version this tab knows of each draft: moving between steps must never conflict with oneself. */
const newest = new Map<string, number>();
let queue: Promise<void> = Promise.resolve();

const pause = 900;
/** The answers on which the places beside the form depend. */
const places = ['commune', 'modules'];

/** Saves a step while one types: one save at a time, each over the version the one before made. */
export class Autosave {
  /** When the draft was last saved, here. */
  at = $state<string | null>(null);
  failed = $state(false);
  conflict = $state<Conflict | null>(null);
  #id = $state<string | null>(null);
  readonly #known: () => Address;
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #places: string | null = null;

  /** `known` is what the page was loaded with; it is asked again after each failed submission. */
  constructor(known: () => Address) {
    this.#known = known;
  }

  /** The draft and its newest version, for the hidden fields of the form. */
  get address(): Address {
    const { id: given, version } = this.#known();
    const id = given ?? this.#id;
    if (!id) return { id: null, version: null };
    // read `at` so that the hidden fields follow each save
    void this.at;
    return { id, version: Math.max(version ?? 0, newest.get(id) ?? 0) };
  }

  /** Something was typed. */
  touch(form: HTMLFormElement): void {
    // a draft begins with its frame: a look at the form leaves nothing behind
    if (!this.address.id && !new FormData(form).has('legalBasis')) return;
    this.#places ??= placesOf(form);
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(form), pause);
  }

  /** Saves now what is not saved yet: a field was left, or the page. */
  flush(form: HTMLFormElement, leaving = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#dirty && !this.#stopped) {
      this.#dirty = false;
      queue = queue.then(() => this.#save(form, leaving));
    }
    return queue;
  }

  /** The form itself is being sent: nothing more in the background, and what is under way comes first. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#dirty = false;
    await queue;
  }

  /** Someone saved first: what one sees is kept, and saved only once one has chosen. */
  stop(conflict: Conflict): void {
    this.#stopped = true;
    this.conflict = conflict;
  }

  /** The form was answered: a choice was made, or there was none to make. */
  resume(data: StepSaved | undefined): void {
    this.conflict = null;
    this.#stopped = false;
    if (!data) return;
    newest.set(data.saved.id, data.saved.version);
    this.at = data.saved.at;
  }

  async #save(form: HTMLFormElement, leaving: boolean): Promise<void> {
    const body = this.#body(form);
    const before = placesOf(form);
    try {
      const response = await fetch(saveAddress(form), {
        method: 'POST',
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        body: new URLSearchParams(body),
        cache: 'no-store',
        keepalive: leaving,
      });
      const result = deserialize<StepSaved & Record<string, unknown>, StepFailure & Record<string, unknown>>(
        await response.text(),
      );
      if (result.type === 'success' && result.data) await this.#saved(result.data.saved, before);
      else if (result.type === 'failure' && result.data?.conflict) this.stop(result.data.conflict);
      else if (result.type === 'redirect') await applyAction(result);
      else this.#notSaved();
    } catch {
      this.#notSaved();
    }
  }

  #body(form: HTMLFormElement): [string, string][] {
    const { id, version } = this.address;
    const body = [...new FormData(form)].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && entry[0] !== 'id' && entry[0] !== 'version',
    );
    return id ? [...body, ['id', id], ['version', String(version)]] : body;
  }

  async #saved(saved: StepSaved['saved'], before: string): Promise<void> {
    newest.set(saved.id, saved.version);
    if (!this.address.id) this.#id = saved.id;
    this.at = saved.at;
    this.failed = false;
    if (this.#places !== null && this.#places !== before) {
      this.#places = before;
      await invalidate('orienter:places');
    }
  }

  #notSaved(): void {
    this.failed = true;
    this.#dirty = true;
  }
}

/**
 * Puts another address in the place of this one, and nothing else. Kit's own `replaceState` would bring the page of the
 * old address back on "Back".
 */
export function showAddress(address: string): void {
  if (window.location.pathname !== address) window.history.replaceState(window.history.state, '', address);
}

function saveAddress(form: HTMLFormElement): string {
  // an <input name="action"> would hide the property
  return (form.getAttribute('action') ?? '').replace(/\?\/\w+$/, '?/enregistrer');
}

function placesOf(form: HTMLFormElement): string {
  const values = new FormData(form);
  return places.map((name) => values.getAll(name).join()).join('/');
}
