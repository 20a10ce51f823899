import { beginDraft, sendLast, turn, newPlay, watch } from './acts.ts';
import type { World } from './case.ts';
import type { History } from './history.ts';
import type { HubOfHistories } from './hub.ts';
import { startFromCopy } from './openings.ts';
import { Disagreement } from './transcript.ts';

/** How a history went: where the model ended up, and the story up to where the hub differs from it. */
export interface Played {
  readonly world: World;
  readonly disagreement: string | null;
}

/** Lives one history at the hub, and compares each answer and each look with the model's. */
export async function play(hub: HubOfHistories, history: History, name: string): Promise<Played> {
  const it = newPlay(hub, name);
  try {
    if (!(await startFromCopy(it, history))) {
      for (const draft of history.drafts) await beginDraft(it, draft);
      if (history.sent) await sendLast(it);
    }
    for (const { together, watcher } of history.turns) {
      await turn(it, together);
      await watch(it, watcher, it.ids.length - 1);
    }
    await Promise.all(it.ids.flatMap((_, on) => history.witnesses.map((person) => watch(it, person, on))));
    return { world: it.world, disagreement: null };
  } catch (error) {
    if (!(error instanceof Disagreement)) throw error;
    return { world: it.world, disagreement: [...it.story, error.message].join('\n') };
  }
}
