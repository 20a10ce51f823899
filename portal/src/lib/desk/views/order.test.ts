import { describe, expect, test } from 'vitest';
import { followedOrder, followedOrders, followedViews } from '#lib/cases/followed/followed.ts';
import { grouped, inboxOrder } from '#lib/cases/inbox/inbox.ts';
import type { CaseLine } from '#lib/cases/detail/names.ts';
import { criteriaIn } from './criteria.ts';
import { listQuery, orderIn } from './order.ts';

const sends = { searched: false, treats: false };
const treats = { searched: false, treats: true };
const asked = (query: string) => orderIn(new URLSearchParams(query));

describe('the order of a list', () => {
  test('stands in its address beside what it is narrowed to, and is read again from it', () => {
    const query = listQuery(criteriaIn(new URLSearchParams('urgent=oui')), 'nom');
    expect(query).toBe('urgent=oui&tri=nom');
    expect(asked(query)).toBe('nom');
  });

  test('is the list’s own where the address names none, or one that nobody knows', () => {
    expect([asked(''), asked('tri=prix'), asked('tri=constructor')]).toEqual([null, null, null]);
    expect([inboxOrder(null), inboxOrder('attente')]).toEqual(['urgence', 'urgence']);
  });

  test('of what is under way is what is due first, and of all of them what awaits the reader', () => {
    expect(followedViews.map((view) => followedOrder(view, sends, null))).toEqual([
      ...['attente', 'echeance', 'echeance', 'mouvement', 'envoi'],
    ]);
    expect(followedOrder('toutes', { ...sends, searched: true }, null)).toBe('envoi');
  });

  test('of who treats cases is what is urgent first, in whatever has not ended', () => {
    expect(followedViews.map((view) => followedOrder(view, treats, null))).toEqual([
      ...['urgence', 'urgence', 'urgence', 'mouvement', 'envoi'],
    ]);
    expect(followedOrder('toutes', { ...treats, searched: true }, null)).toBe('envoi');
  });

  test.each(followedViews)('of %s is any that the view offers, and no other', (view) => {
    for (const list of [sends, treats])
      for (const order of followedOrders(view, list)) expect(followedOrder(view, list, order)).toBe(order);
    expect(followedOrder(view, sends, 'urgence')).not.toBe('urgence');
  });

  test('of what is closed is never what is due', () => {
    expect(followedOrder('closes', sends, 'echeance')).toBe('mouvement');
  });
});

test('an inbox in another order keeps the order it came in, and has no groups of days', () => {
  const line = (id: string, isOverdue: boolean) => ({ id, isOverdue, nextStep: null }) as CaseLine;
  const lines = [line('later', false), line('late', true)];
  expect(grouped(lines, 'nom')).toEqual([{ group: 'all', lines }]);
  expect(grouped(lines, 'echeance').map(({ group }) => group)).toEqual(['late', 'later']);
});

test('an inbox has first what is urgent and not answered, before what is late', () => {
  const line = (id: string, urgent: boolean, status: string) =>
    ({ id, isOverdue: id === 'late', nextStep: null, urgent, status, updatedAt: '2026-11-01' }) as CaseLine;
  const lines = [
    line('later', false, 'SUBMITTED'),
    line('late', false, 'ACKNOWLEDGED'),
    line('urgent', true, 'ACKNOWLEDGED'),
    line('housed', true, 'ACTIVE'),
  ];
  const groups = grouped(lines, inboxOrder(null)).map(({ group, lines: of }) => [
    group,
    ...of.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['urgent', 'urgent'],
    ['late', 'late'],
    ['later', 'later', 'housed'],
  ]);
});
