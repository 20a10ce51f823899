import { applyAction, deserialize } from '$app/forms';
import { invalidate } from '$app/navigation';
import { sessionBack } from '#lib/session/keep-page.ts';
import type { RefusedStep, StepSaved } from './step-actions.server.ts';

/** The newest version this tab knows of each draft: moving between steps must never conflict with oneself. */
const newest = new Map<string, number>();
let queue: Promise<void> = Promise.resolve();

const pause = 900;
/** The answers on which the places beside the form depend. */
const places = ['residence', 'commune', 'modules'];

/** Where the page shows how saving goes. */
export interface SaveStatus {
  saved(words: string, whole: boolean): void;
  notSaved(): void;
  /** Someone saved first: the note that says so and lets one choose; null once one has. */
  conflict(note: string | null): void;
}

/** Saves a step while one types: one save at a time, each over the version the one before made. */
export class Autosave {
  readonly #form: HTMLFormElement;
  readonly #status: SaveStatus;
  readonly #id: HTMLInputElement | null;
  readonly #version: HTMLInputElement | null;
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** After a conflict nothing is saved until one has chosen which version stays. */
  #stopped: boolean;
  #places: string;

  constructor(form: HTMLFormElement, status: SaveStatus) {
    this.#form = form;
    this.#status = status;
    this.#id = form.querySelector('[name="id"]');
    this.#version = form.querySelector('[name="version"]');
    this.#stopped = form.querySelector('[data-conflict] > *') !== null;
    this.#places = this.#placesNow();
    this.#follow();
    // what could not be saved while the session was over is saved when it is back
    document.addEventListener(sessionBack, () => void (form.isConnected && this.flush()));
  }

  /** The draft this form is about; empty until it is saved for the first time. */
  get id(): string {
    return this.#id?.value ?? '';
  }

  /** Something was typed. */
  touch(): void {
    // a draft begins with its frame: a look at the form leaves nothing behind
    if (!this.id && !new FormData(this.#form).has('legalBasis')) return;
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Saves now what is not saved yet: a field was left, or the page. */
  flush(leaving = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#dirty && !this.#stopped) {
      this.#dirty = false;
      queue = queue.then(() => this.#save(leaving));
    }
    return queue;
  }

  /** Lets what is being sent follow the last save, which may have ended since it was gathered. */
  address(sent: FormData): void {
    if (!this.id) return;
    sent.set('id', this.id);
    sent.set('version', this.#version?.value ?? '');
  }

  /** The form itself is being sent: nothing more in the background, and what is under way comes first. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#dirty = false;
    await queue;
  }

  /** The form could not be sent, or not saved: what it holds is still to be. */
  unsettle(): void {
    this.#dirty = true;
    this.#status.notSaved();
  }

  /** The form was saved by its own button: a choice was made, or there was none to make. */
  resume({ saved }: StepSaved): void {
    this.#stopped = false;
    this.#status.conflict(null);
    this.#keep(saved);
  }

  async #save(leaving: boolean): Promise<void> {
    const before = this.#placesNow();
    const entries = [...new FormData(this.#form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    try {
      const response = await fetch(saveAddress(this.#form), {
        method: 'POST',
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        body: new URLSearchParams(entries),
        cache: 'no-store',
        keepalive: leaving,
      });
      const result = deserialize<StepSaved & Record<string, unknown>, RefusedStep & Record<string, unknown>>(
        await response.text(),
      );
      if (result.type === 'success' && result.data) {
        this.#keep(result.data.saved);
        if (this.#places !== before) {
          this.#places = before;
          await invalidate('orienter:places');
        }
      } else if (result.type === 'failure' && result.data?.conflict) {
        this.#stopped = true;
        const { ofOneself, version } = result.data.conflict;
        if (ofOneself) this.#write(this.#version, String(version));
        this.#status.conflict(result.data.conflict.note);
      } else if (result.type === 'redirect') await applyAction(result);
      else this.unsettle();
    } catch {
      this.unsettle();
    }
  }

  #keep({ id, version, words, whole }: StepSaved['saved']): void {
    newest.set(id, version);
    this.#write(this.#id, id);
    this.#follow();
    this.#status.saved(words, whole);
  }

  /** A form that was served before the last save goes on from that save. */
  #follow(): void {
    const known = newest.get(this.id) ?? 0;
    if (known > Number(this.#version?.value)) this.#write(this.#version, String(known));
  }

  #write(field: HTMLInputElement | null, value: string): void {
    if (field) field.value = value;
  }

  #placesNow(): string {
    const values = new FormData(this.#form);
    return places.map((name) => values.getAll(name).join()).join('/');
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
