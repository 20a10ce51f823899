import type { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { TestHub } from '../../../testing/index.ts';
import { ownerOf } from '../attempts/direct-sql.ts';
import { arrangeCases } from './cases.ts';
import type { Cases } from './cases.ts';

/** The cases of the tests of one file, and a connection as the owner of the tables to look and to arrange behind them. */
export interface Arranged {
  readonly cases: Cases;
  readonly owner: Client;
}

/** Arranges the cases before the file's tests, and lets the owner go after them. Use its parts inside tests and hooks only. */
export function casesForFile(hub: TestHub): Arranged {
  let arranged: Arranged | undefined;
  beforeAll(async () => {
    arranged = { cases: await arrangeCases(hub), owner: await ownerOf(hub) };
  });
  afterAll(() => arranged?.owner.end());
  const ready = (): Arranged => {
    if (arranged === undefined) throw new Error('The cases are there inside tests and hooks only.');
    return arranged;
  };
  return {
    get cases() {
      return ready().cases;
    },
    get owner() {
      return ready().owner;
    },
  };
}
