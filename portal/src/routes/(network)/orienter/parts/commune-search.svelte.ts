import type { FoundCommuneFragment } from '#lib/graphql/generated/graphql.ts';

const pause = 140;

/** Looks communes up while one types; an answer that comes after a newer question is dropped. */
export class CommuneSearch {
  found = $state.raw<readonly FoundCommuneFragment[]>([]);
  /** How many match in all, once one has been asked; null before. */
  count = $state<number | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  ask(typed: string): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    if (typed.trim().length < 2) {
      this.clear();
      return;
    }
    const asked = this.#asked;
    this.#timer = setTimeout(() => void this.#look(typed, asked), pause);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.found = [];
    this.count = null;
  }

  async #look(typed: string, asked: number): Promise<void> {
    try {
      const answer = await fetch('/orienter/communes', {
        method: 'POST',
        body: new URLSearchParams({ q: typed }),
      });
      if (!answer.ok || asked !== this.#asked) return;
      const { communes, count } = (await answer.json()) as {
        readonly communes: readonly FoundCommuneFragment[];
        readonly count: number;
      };
      if (asked !== this.#asked) return;
      this.found = communes;
      this.count = count;
    } catch {
      // without the list the field still works: the server looks the name up when one goes on
    }
  }
}
