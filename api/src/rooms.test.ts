import { globSync, readdirSync, readFileSync } from 'node:fs';
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
const all = [
  'api/src',
  'api/src/access',
  'api/src/referrals',
  'portal/src/lib',
  'portal/src/lib/cases',
].flatMap(foldersOf);

test('every room is named', () => {
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test('every room that is named is there', () => {
  const named = [...text.matchAll(/`([a-z-]+\/)`/g)].map(([, name]) => name);
  const there = new Set(
    ['', 'api/src', 'portal/src'].flatMap((folder) =>
      readdirSync(path.join(repositoryFolder, folder), { withFileTypes: true, recursive: folder !== '' })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/`),
    ),
  );
  expect(named.filter((name) => !there.has(name ?? ''))).toEqual([]);
});

test('a folder has twenty files of its own at most, besides their tests', () => {
  const files = globSync(['api/src/**/*.ts', 'portal/src/**/*.{ts,svelte}'], { cwd: repositoryFolder })
    .filter((file) => !/[.]test[.]ts$|[.]types[.]ts$|[/](generated|paraglide)[/]/.test(file))
    .map((file) => path.dirname(file));
  const counts = new Map<string, number>();
  for (const folder of files) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count > 20);
  expect(counts.size).toBeGreaterThan(40);
  expect(full).toEqual([]);
});

test('what runs goes in no circle, but for GraphQL types among themselves', () => {
  // dependency-cruiser looks at one way round alone, and takes one with a type in it for harmless.
  const sources = path.join(repositoryFolder, 'api/src');
  const files = globSync('**/*.ts', { cwd: sources }).filter((file) => !/[.](test|type)[.]ts$/.test(file));
  const next = new Map(
    files.map((file) => {
      const text = readFileSync(path.join(sources, file), 'utf8');
      const named = text.matchAll(/^(?:import|export) (?!type)(?:[^'";]*? from )?'([.][^']+)'/gm);
      return [file, [...named].map(([, to = '']) => path.join(path.dirname(file), to))];
    }),
  );
  const ended = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || ended.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    ended.add(file);
  };
  for (const file of files) walk(file, []);
  expect([...next.values()].flat().length).toBeGreaterThan(1000);
  expect(circles).toEqual([]);
});
