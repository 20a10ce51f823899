import { withClient } from '../src/start/postgres/index.ts';
import { ask, signIn } from './ask.ts';
import { memoryUnderLoad } from './memory.ts';
import { mixed, ofTheHub } from './operations.ts';
import { usedBy } from './processor.ts';
import type { Standing } from './report.ts';
import { startServer } from './servers/start.ts';
import { openSockets } from './sockets.ts';
import { email, senderEmail, viewerSettings } from './viewer.ts';

const [viewers, each] = [200, 10];

/** What the hub holds: while it is asked without a pause, and with many pages open; of a hub just started for each. */
export async function measureStanding(url: string, minutes: number): Promise<Standing> {
  return withClient(url, async (owner) => {
    const given = {
      databaseUrl: url,
      viewer: await viewerSettings(owner, email),
      sender: await viewerSettings(owner, senderEmail),
    };
    const onHub = async <T>(work: (hub: { url: string; pid: number }) => Promise<T>): Promise<T> => {
      const hub = await startServer('hub', given);
      try {
        return await work(hub);
      } finally {
        await hub.stop();
      }
    };
    console.error(`memory, ${minutes} minutes`);
    const memory = await onHub(async (hub) => {
      const cookie = await signIn(hub.url, email);
      const questions = mixed.map((name) => ({ query: ofTheHub[name]?.query ?? '' }));
      return memoryUnderLoad(
        hub.pid,
        minutes,
        questions.map((question) => () => ask(hub.url, question, cookie)),
      );
    });
    console.error(`${viewers * each} sockets`);
    const open = await onHub((hub) => openSockets({ ...hub, used: usedBy(hub.pid) }, owner, viewers, each));
    return { memory, open };
  });
}
