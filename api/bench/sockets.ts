import type { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { caseRelations } from '../src/access/index.ts';
import { newId, nodeId } from '../src/ids.ts';
import { signIn, type Subscription, type TestClient } from '../src/testing/client.ts';
import { quantile } from './measure.ts';
import { memoryOf, type Used } from './processor.ts';

/** What many open pages cost. */
export interface Open {
  readonly sockets: number;
  readonly viewers: number;
  /** MB of the hub's process, before and with all of them */
  readonly before: number;
  readonly open: number;
  /** milliseconds from a change to the first and to the last who heard of it; medians of the changes made */
  readonly firstHeard: number;
  readonly lastHeard: number;
  /** milliseconds of the hub's processor for one change */
  readonly processor: number;
}

interface Hub {
  readonly url: string;
  readonly pid: number;
  readonly used: Used;
}

const changes = 'subscription { referralChanged { id reference status version } }';

/** Opens the sockets of viewers of as many houses, all of whom take part in one case, and changes it. */
export async function openSockets(hub: Hub, owner: Client, viewers: number, each: number): Promise<Open> {
  const { referral, members } = await takingPart(owner, viewers);
  const client = await signIn(hub.url, 'association03');
  const before = memoryOf(hub.pid);
  const heard = members.flatMap((id) => Array.from({ length: each }, () => listen(client.actingAs(id))));
  const change = (): Promise<unknown> =>
    owner.query(
      "update hub.referral set waitlisted_at = coalesce(waitlisted_at, now()) - interval '1 s' where id = $1",
      [referral],
    );
  try {
    // Nothing says that a socket listens but that it hears.
    do {
      await change();
      await quiet(heard);
    } while (heard.some(({ times }) => times === 0));
    const open = memoryOf(hub.pid);
    const rounds: { readonly first: number; readonly last: number; readonly processor: number }[] = [];
    for (let left = 5; left > 0; left -= 1) {
      const [goals, used] = [heard.map(({ times }) => times + 1), hub.used()];
      await change();
      const committed = performance.now();
      await until(() => heard.every(({ times }, index) => times >= (goals[index] ?? 0)));
      const at = heard.map((one) => one.at - committed);
      await quiet(heard);
      rounds.push({ first: Math.min(...at), last: Math.max(...at), processor: hub.used() - used });
    }
    const median = (of: 'first' | 'last' | 'processor'): number =>
      quantile(
        rounds.map((round) => round[of]),
        0.5,
      );
    return {
      sockets: heard.length,
      viewers,
      before,
      open,
      firstHeard: median('first'),
      lastHeard: median('last'),
      processor: median('processor'),
    };
  } finally {
    for (const { stop } of heard) stop();
  }
}

interface Heard {
  times: number;
  at: number;
  stop(): void;
}

function listen(client: TestClient): Heard {
  const events: Subscription<unknown> = client.subscribe(changes);
  const heard: Heard = { times: 0, at: 0, stop: () => events.stop() };
  const hear = (): void =>
    void events.next(10 * 60_000).then(
      ({ errors }) => {
        if (errors !== undefined) throw new Error(JSON.stringify(errors));
        heard.times += 1;
        heard.at = performance.now();
        hear();
      },
      () => undefined,
    );
  hear();
  return heard;
}

const total = (heard: readonly Heard[]): number => heard.reduce((sum, { times }) => sum + times, 0);

/** Until nobody has heard anything for two seconds. */
async function quiet(heard: readonly Heard[]): Promise<void> {
  for (let before = -1; before !== total(heard);) {
    before = total(heard);
    await wait(2000);
  }
}

async function until(is: () => boolean): Promise<void> {
  for (const patience = performance.now() + 60_000; !is(); await wait(5))
    if (performance.now() > patience) throw new Error('Not all of them heard of the change.');
}

/** Makes one person a member of so many houses, and these parties to one case. */
async function takingPart(
  owner: Client,
  viewers: number,
): Promise<{ readonly referral: string; readonly members: readonly string[] }> {
  const { rows: houses } = await owner.query<{ id: string }>(
    "select id from hub.organisation where source_id like 'bench-%' order by id limit $1",
    [viewers],
  );
  const { rows } = await owner.query<{ id: string }>(
    "select id from hub.referral where status <> 'DRAFT' order by id desc limit 1",
  );
  const referral = rows[0]?.id ?? '';
  const members = houses.map((house) => ({ id: newId(), house: house.id }));
  const values = [members.map(({ id }) => id), members.map(({ house }) => house)];
  await owner.query(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select member.id, known.user_id, member.house, 'ASSOCIATION_WORKER', known.person_name
       from unnest($1::uuid[], $2::uuid[]) member (id, house),
            (select membership.user_id, person_name from hub.membership join auth."user" on "user".id = user_id
              where "user".email = 'association03@maillage.example' limit 1) known`,
    values,
  );
  await owner.query(
    `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at)
     select house, $2, ${caseRelations.referrer}, '{}', now() from unnest($1::uuid[]) house`,
    [values[1], referral],
  );
  return { referral, members: members.map(({ id }) => nodeId('Membership', id)) };
}
