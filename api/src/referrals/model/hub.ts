import DataLoader from 'dataloader';
import type { Client } from 'pg';
import { newId, nodeId } from '../../ids.ts';
import type { TestClient, TestHub } from '../../testing/index.ts';
import type { Draft, Step } from './case.ts';
import { copyOf } from './copies.ts';
import { draftInput, inputOf, mutationOf } from './mutations.ts';
import type { Places } from './mutations.ts';
import { brief, fragment, snapshotOf } from './observation.ts';
import type { Brief, Observed } from './observation.ts';
import { ruleOf } from './specification.ts';
import type { Snapshot } from './snapshot.ts';
import { everybody, services, who } from './words.ts';
import type { Person, Service } from './words.ts';

/** What the hub answered to a step. */
export interface Answer {
  readonly refused: readonly string[];
  readonly shown: Brief | null;
}

/** What somebody sees of a referral, and the version it is shown in. */
export interface Look {
  readonly snapshot: Snapshot | null;
  readonly version: number | null;
}

/** The referral that a step is on, as the history knows it. */
export interface Target {
  readonly id: string;
  readonly version: number;
  readonly draft: Draft | null;
  /** the key of this sending, among all histories */
  readonly key: string;
}

/** The real hub, spoken to as the people of the histories. */
export interface HubOfHistories {
  begin(draft: Draft): Promise<Answer>;
  take(step: Step, on: Target): Promise<Answer>;
  look(person: Person, id: string): Promise<Look>;
  /** A referral like this one, that was just sent. */
  copy(id: string, names: { readonly from: string; readonly to: string }): Promise<string>;
  /** How many referrals this person's list holds. */
  count(person: Person, filter: object): Promise<number>;
}

/** What is asked back where no referral is. */
const shownOf: Readonly<Record<string, string>> = {
  discardReferralDraft: 'discarded',
  sendMessage: 'message { id }',
};

interface Payload {
  readonly referral?: Brief | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/** Referrals read in one request: several histories look through the same eyes at once. */
const together = 10;

/** Signs everybody in, and finds out what the services are called here. */
export async function hubOfHistories(hub: TestHub, owner: Client): Promise<HubOfHistories> {
  const places = await findPlaces(hub);
  const names = new Map(Object.entries(places.services).map(([service, id]) => [id, service]));
  let copying: Promise<unknown> = Promise.resolve();
  const clients = new Map<Person, TestClient>();
  for (const person of everybody) clients.set(person, await hub.as(person));
  const as = (person: Person): TestClient => {
    const client = clients.get(person);
    if (client === undefined) throw new Error(`${person} is not signed in`);
    return client;
  };
  const eyes = new Map(
    everybody.map((person) => {
      let busy: Promise<unknown> = Promise.resolve();
      const observe = (ids: readonly string[]): Promise<(Observed | null)[]> => {
        const seen = read(as(person), ids);
        busy = seen.catch(() => undefined);
        return seen;
      };
      // Who looks at one thing looks at the next afterwards, and at all that has gathered meanwhile.
      const batchScheduleFn = (ready: () => void): void => void busy.then(() => setTimeout(ready, 5));
      return [
        person,
        new DataLoader<string, Observed | null>(observe, {
          cache: false,
          maxBatchSize: together,
          batchScheduleFn,
        }),
      ];
    }),
  );
  const ask = async (
    person: Person,
    mutation: { name: string; input: string },
    input: object,
  ): Promise<Answer> => {
    const read = shownOf[mutation.name] ?? `referral { ${brief} }`;
    const { data, errors } = await as(person).query<Record<string, Payload>>(
      `mutation ($input: ${mutation.input}!) { ${mutation.name}(input: $input) { ${read} userErrors { code } } }`,
      { input },
    );
    const payload = data?.[mutation.name];
    if (payload === undefined) return { refused: [`error: ${JSON.stringify(errors)}`], shown: null };
    return { refused: payload.userErrors.map(({ code }) => code).sort(), shown: payload.referral ?? null };
  };
  return {
    begin: (draft) =>
      ask(draft.by, { name: 'saveReferralDraft', input: 'ReferralDraftInput' }, draftInput(draft, places)),
    take: (step, { id, version, draft, key }) =>
      ask(step.who, mutationOf(step.action), {
        id,
        ...(ruleOf(step.action).apart ? {} : { version }),
        ...inputOf(step, draft, key, places),
      }),
    look: async (person, id) => {
      const observed = (await eyes.get(person)?.load(id)) ?? null;
      return observed === null
        ? { snapshot: null, version: null }
        : { snapshot: snapshotOf(observed, names), version: observed.version };
    },
    copy: (id, names) => {
      // One connection, one statement at a time.
      const copied = copying.then(() => copyOf(owner, id, names));
      copying = copied.catch(() => undefined);
      return copied;
    },
    count: async (person, filter) => {
      const { referrals } = await as(person).data<{ referrals: { totalCount: number } }>(
        'query ($filter: ReferralFilter) { referrals(first: 1, filter: $filter) { totalCount } }',
        { filter },
      );
      return referrals.totalCount;
    },
  };
}

async function read(client: TestClient, ids: readonly string[]): Promise<(Observed | null)[]> {
  // Always as many as there may be, so that the hub compiles one text.
  const padded = Array.from({ length: together }, (_, index) => ids[index] ?? 'ref_none');
  const data = await client.data<Record<string, Observed | null>>(
    `query (${padded.map((_, index) => `$id${index}: ID!`).join(', ')}) {
       ${padded.map((_, index) => `r${index}: referral(id: $id${index}) { ...Observed }`).join('\n')}
     } ${fragment}`,
    Object.fromEntries(padded.map((id, index) => [`id${index}`, id])),
  );
  return ids.map((_, index) => data[`r${index}`] ?? null);
}

async function findPlaces(hub: TestHub): Promise<Places> {
  const rows = await hub.sql<{ source_id: string; id: string }>(
    'select source_id, id from hub.organisation where source_id = any($1)',
    [services],
  );
  const known = new Map(rows.map(({ source_id, id }) => [source_id, nodeId('Organisation', id)]));
  const ids = services.map((service): readonly [Service, string] => {
    const id = known.get(service);
    if (id === undefined) throw new Error(`the reference network has no ${service}`);
    return [service, id];
  });
  const members = await hub.sql<{ id: string; person_name: string }>(
    'select id, person_name from hub.membership',
  );
  const memberships = everybody.map((person): readonly [Person, string] => {
    const member = members.find(({ person_name: name }) => name === who(person).name);
    return [person, nodeId('Membership', member?.id ?? '')];
  });
  return {
    services: Object.fromEntries(ids) as Record<Service, string>,
    people: Object.fromEntries(memberships),
  };
}

/** An id of the right form that is nobody's. */
export const idOfNothing = (): string => nodeId('Referral', newId());
