import { describe, expect, test } from 'vitest';
import { AuditKindValues, MemberFunctionValues, ReferralActionValues } from '#lib/graphql/generated/enums.ts';
import type { JournalLineFragment } from '#lib/graphql/generated/graphql.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { sentenceOf } from './sentence.ts';

/** Each line of a journal is a sentence, whoever it is of and whatever was done. */

function line(more: Partial<JournalLineFragment> = {}): JournalLineFragment {
  return {
    at: '2026-11-24T09:37:00Z',
    kind: 'READ',
    step: null,
    classes: [],
    route: 'HTTP',
    caseCount: 1,
    personName: 'Thomas Roche',
    function: 'CASEWORKER',
    organisation: { id: 'org_1', name: 'ANEF 63 – CPCA Allier et Puy-de-Dôme' },
    ...more,
  };
}

/** The sentence as it is read, with plain spaces. */
function said(of: JournalLineFragment, isOwn = false): string {
  const { who, rest } = sentenceOf(of, isOwn);
  return `${who}${rest}`.replace(/[\u202f\u00a0]/g, ' ');
}

describe.each(['fr', 'en'] as const)('%s', (locale) => {
  const kinds = AuditKindValues.filter((kind) => kind !== 'STEP').flatMap((kind) =>
    kind === 'READ'
      ? (['HTTP', 'WEBSOCKET'] as const).flatMap((route) => [
          line({ kind, route }),
          line({ kind, route, caseCount: 25 }),
        ])
      : [line({ kind, route: null })],
  );
  const lines = [...kinds, ...ReferralActionValues.map((step) => line({ kind: 'STEP', step, route: null }))];

  test('no two kinds of line say the same', () => {
    overwriteGetLocale(() => locale);
    expect(new Set(kinds.map((one) => said(one))).size).toBe(kinds.length);
    expect(new Set(kinds.map((one) => said(one, true))).size).toBe(kinds.length);
  });

  test.each(lines)('$kind $step $route $caseCount is one sentence', (one) => {
    overwriteGetLocale(() => locale);
    const sentence = /^[^ ,]+( Roche)?(, [^,]+, [^,:]+)?( ?: |,? )[^.]+\.$/u;
    for (const words of [said(one), said(one, true), said({ ...one, function: null, organisation: null })])
      expect(words).toMatch(sentence);
    expect(said({ ...one, personName: null })).toMatch(/^(Une personne|Somebody), /);
  });

  test.each(MemberFunctionValues)('%s stands within a sentence', (memberFunction) => {
    overwriteGetLocale(() => locale);
    const [, as = ''] = said(line({ function: memberFunction })).split(', ');
    expect(as).toMatch(/^(\p{Ll}|CPCA|CPIP)[^()]*$/u);
  });
});

test('says in French who read, what it was, and which step was taken', () => {
  overwriteGetLocale(() => 'fr');
  const step = line({
    kind: 'STEP',
    step: 'ACKNOWLEDGE',
    function: 'COORDINATOR',
    personName: 'Claire Vasseur',
  });
  expect([
    said(line()),
    said(line({ caseCount: 25 })),
    said(line(), true),
    said(step),
    said(step, true),
    said(line({ function: 'PROBATION_OFFICER', organisation: { id: 'org_2', name: 'SPIP du Puy-de-Dôme' } })),
  ]).toEqual([
    'Thomas Roche, équipe du CPCA, ANEF 63, a lu le dossier.',
    'Thomas Roche, équipe du CPCA, ANEF 63, a lu une liste de 25 dossiers, dont celui-ci.',
    'Vous avez lu le dossier.',
    'Claire Vasseur, coordination, ANEF 63 : réception confirmée.',
    'Vous : réception confirmée.',
    'Thomas Roche, CPIP, SPIP du Puy-de-Dôme, a lu le dossier.',
  ]);
});
