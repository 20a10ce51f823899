import { expect, test } from 'vitest';
import { AuditKindValues } from '#lib/graphql/generated/enums.ts';
import { filterOf, isNarrowed, journalAddress, readQuestion } from './question.ts';
import { deeds } from './words.ts';

const now = new Date('2026-11-24T10:00:00Z');
const asked = (query: string) => readQuestion(new URLSearchParams(query));

test('an address is asked as it was written, and written as it was read', () => {
  const query =
    'periode=7-jours&fait=lecture&fait=personne&lu=identite&lu=sante&service=org_1&apres=xyz&rang=25';
  const question = asked(query);
  expect(journalAddress('ref_1', question)).toBe(`/orientations/ref_1/journal?${query}`);
  expect(filterOf(question, now)).toEqual({
    kinds: ['READ', 'UPDATE_PARTICIPANT', 'MERGE_PERSONS', 'UNMERGE_PERSONS'],
    classes: ['IDENTITY', 'HEALTH'],
    organisationId: 'org_1',
    since: '2026-11-16T23:00:00.000Z',
  });
});

test('what an address does not know leaves all lines', () => {
  const question = asked('periode=hier&fait=rien&lu=tout&service=&rang=-3');
  expect(isNarrowed(question)).toBe(false);
  expect(filterOf(question, now)).toEqual({});
  expect(journalAddress('ref_1', question)).toBe('/orientations/ref_1/journal');
});

test('each kind of line is found by what the filter offers', () => {
  const found = deeds.flatMap((deed) => filterOf(asked(`fait=${deed}`), now).kinds ?? []);
  expect([...found].sort()).toEqual([...AuditKindValues].sort());
});
