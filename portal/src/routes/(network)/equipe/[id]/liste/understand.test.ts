import { describe, expect, test } from 'vitest';
import { MemberFunctionValues } from '#lib/graphql/generated/enums.ts';
import type { InvitingHouseFragment } from '#lib/graphql/generated/graphql.ts';
import { functionLabel } from '#lib/text/labels.ts';
import { understand } from './understand.server.ts';

/** A line names a person, a function and a house in the words of the screen, or is told what to write instead. */

const court: InvitingHouseFragment = {
  ...{ id: 'court', name: 'Tribunal judiciaire de Clermont-Ferrand' },
  functionsToInvite: ['REGISTRY', 'LEAD'],
};
const services: readonly InvitingHouseFragment[] = [
  { id: 'parquet', name: 'Parquet de Clermont-Ferrand', functionsToInvite: ['PROSECUTOR', 'LEAD'] },
  {
    ...{ id: 'jap', name: 'Service de l’application des peines' },
    functionsToInvite: ['SENTENCE_ENFORCEMENT_JUDGE', 'LEAD'],
  },
];
const read = (...lines: readonly (readonly [string, string, string?])[]) =>
  understand(
    lines.map(([email, wanted, service = ''], place) => ({
      ...{ number: place + 1, raw: '', email, function: wanted, service },
    })),
    [court, ...services],
  );
const meant = (wanted: string, service = '') => read(['a@x.fr', wanted, service])[0]?.input;

describe('a function', () => {
  const everywhere: InvitingHouseFragment = { ...court, functionsToInvite: [...MemberFunctionValues] };

  test.each(MemberFunctionValues)(
    '%s is known by its word, blind to case and accents, and its code',
    (one) => {
      const word = functionLabel(one);
      const bare = word.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
      for (const wanted of [
        word,
        ` ${word.toUpperCase()} `,
        bare.replaceAll('’', "'"),
        one,
        one.toLowerCase(),
      ])
        expect(
          understand(
            [{ number: 1, raw: '', email: 'a@x.fr', function: wanted, service: '' }],
            [everywhere],
          )[0]?.input?.function,
          wanted,
        ).toBe(one);
    },
  );

  test('may be abbreviated', () => {
    expect(meant('JAP', 'Service de l’application des peines')?.function).toBe('SENTENCE_ENFORCEMENT_JUDGE');
  });

  test.each([
    ['', 'Indiquez sa fonction : Greffe, Responsable du service.'],
    ['Parquet', 'Choisissez parmi : Greffe, Responsable du service.'],
    ['Stagiaire', 'Choisissez parmi : Greffe, Responsable du service.'],
  ])('%j is told which there are', (wanted, said) => {
    const [line] = read(['a@x.fr', wanted]);
    expect(line).toMatchObject({ input: null, function: wanted, service: court.name });
    expect(line?.wrong.join().replaceAll('\u202f', ' ')).toContain(said);
  });
});

describe('a house', () => {
  test.each([
    ['', 'Greffe', 'court'],
    ['tribunal judiciaire de clermont ferrand', 'Greffe', 'court'],
    ['PARQUET DE CLERMONT-FERRAND', 'Parquet', 'parquet'],
    ["Service de l'application des peines", 'LEAD', 'jap'],
  ])('%j with %j is %s', (service, wanted, id) => {
    expect(meant(wanted, service)?.organisationId).toBe(id);
  });

  test.each(['Parquet', 'Parquet de Riom'])('%j is none', (service) => {
    const [line] = read(['a@x.fr', 'Parquet', service]);
    expect(line).toMatchObject({ input: null, service });
    expect(line?.wrong).toHaveLength(1);
  });

  test('of a name that two have is none', () => {
    const [line] = understand(
      [{ number: 1, raw: '', email: 'a@x.fr', function: 'LEAD', service: services[0]!.name }],
      [court, ...services, { ...services[0]!, id: 'other' }],
    );
    expect(line?.input).toBeNull();
  });
});

test('all that is wrong with a line is told at once', () => {
  expect(read(['', ''])[0]?.wrong).toHaveLength(2);
});

test('doubles are told, with the line that they repeat', () => {
  const lines = read(
    ['a@x.fr', 'Greffe'],
    ['A@X.fr', 'REGISTRY', court.name],
    ['a@x.fr', 'LEAD'],
    ['a@x.fr', 'LEAD', services[0]!.name],
  );
  expect(lines.map(({ input }) => input !== null)).toEqual([true, false, true, true]);
  expect(lines[1]?.wrong.join()).toContain('à la ligne 1');
});
