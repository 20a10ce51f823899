import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * What the contract changed since the last release. A change that breaks a client has to be accepted, by its coordinate and a
 * reason, in `schema/accepted-changes.md`; one that is accepted and made no more is to be taken out of it again.
 */
const read = (file: string): string => readFileSync(`schema/${file}`, 'utf8');
const accepted = new Set(
  [...read('accepted-changes.md').matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path),
);

const pathOf = ({ path, message }: Change): string => path ?? message;
const changes = await diff(buildSchema(read('released.graphql')), buildSchema(read('schema.graphql')));
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const unaccepted = breaking.filter((change) => !accepted.has(pathOf(change)));
const made = new Set(breaking.map(pathOf));
const idle = [...accepted].filter((path) => path !== undefined && !made.has(path));

for (const change of unaccepted) console.error(`Breaks clients: ${pathOf(change)} – ${change.message}`);
for (const path of idle) console.error(`Accepted, and not changed: ${path}`);
if (unaccepted.length + idle.length > 0) {
  console.error('Undo it, deprecate instead, or accept it with a reason in schema/accepted-changes.md.');
  process.exitCode = 1;
} else {
  console.log(
    `${changes.length} changes since the release, ${breaking.length} of them breaking and accepted.`,
  );
}
