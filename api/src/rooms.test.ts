import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from './settings.ts';

/** A newcomer finds each room of the house in CONTRIBUTING.md, and no room that is not there. */

const rooms = readFileSync(path.join(repositoryFolder, 'CONTRIBUTING.md'), 'utf8').split(/^## /m);
const text = rooms.find((part) => part.startsWith('The rooms')) ?? '';

const foldersOf = (folder: string): readonly string[] =>
  readdirSync(path.join(repositoryFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'paraglide')
    .map(({ name }) => `${name}/`);
const all = ['api/src', 'api/src/referrals', 'portal/src/lib', 'portal/src/lib/cases'].flatMap(foldersOf);

test('every room is named', () => {
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test('every room that is named is there', () => {
  const named = [...text.matchAll(/`([a-z-]+\/)`/g)].map(([, name]) => name);
  const elsewhere = ['', 'api/src/access'].flatMap(foldersOf);
  expect(named.filter((name) => !all.includes(name ?? '') && !elsewhere.includes(name ?? ''))).toEqual([]);
});
