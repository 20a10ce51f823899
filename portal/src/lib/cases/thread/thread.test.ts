import { expect, it } from 'vitest';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { threadEntries } from './thread.ts';

type Line = CaseFragment['timeline']['edges'][number]['node'];

function line(id: string, at: string, more: Partial<Line> = {}): Line {
  return {
    id,
    hidden: [],
    at,
    action: 'ACKNOWLEDGE',
    fromStatus: 'SUBMITTED',
    toStatus: 'ACKNOWLEDGED',
    authorName: 'Claire Vasseur',
    authorFunction: 'COORDINATOR',
    authorOrganisation: { id: 'org_1', name: 'ANEF 63' },
    otherOrganisation: null,
    note: null,
    assignee: null,
    audience: null,
    ...more,
  };
}

it('shows the word of the same instant and service under its step, newest first', () => {
  const note = { action: 'ADD_STATUS_UPDATE', fromStatus: null, toStatus: null } as const;
  const entries = threadEntries([
    line('1', '2026-11-20T10:00:00Z'),
    line('2', '2026-11-20T10:00:00Z', { ...note, note: 'Bien reçu.' }),
    line('3', '2026-11-21T10:00:00Z', { ...note, note: 'Appel ce matin.' }),
    line('4', '2026-11-20T10:00:00Z', {
      ...note,
      note: 'Autre service.',
      authorOrganisation: { id: 'org_2', name: 'CHU' },
    }),
  ]);
  expect(entries.map(({ key, notes }) => [key, notes.map(({ text }) => text)])).toEqual([
    ['3', ['Appel ce matin.']],
    ['1', ['Bien reçu.']],
    ['4', ['Autre service.']],
  ]);
});
