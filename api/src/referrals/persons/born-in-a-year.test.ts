import { expect, test } from 'vitest';
import { hubForFile, sent } from '../../testing/index.ts';

/** Who is known by a year or a month is proposed beside who is known by the day, from either side. */

const hub = hubForFile();

interface Proposed {
  readonly because: readonly string[];
  readonly participant: { readonly birthName: string; readonly birthDate: string };
}

const reach = (last: number) => ({
  ...{
    email: `numero${last}@exemple.fr`,
    phone: `06 39 98 70 0${last}`,
    secondPhone: null,
    secondPhoneOwner: null,
  },
});

test.each([
  [
    'the year of the one and the day of the other',
    { birthName: 'Sidibé', firstName: 'Lassana', birthDate: '1985-07-14' },
    { birthName: 'Sidibe', firstName: 'Lassana', birthDate: '1985' },
    ['SAME_NAMES', 'SAME_BIRTH_YEAR'],
  ],
  [
    'the month of the one and the day of the other',
    { birthName: 'Camara', firstName: 'Fodé', birthDate: '1986-03' },
    { birthName: 'Camara', firstName: 'Fode', birthDate: '1986-03-30' },
    ['SAME_NAMES', 'SAME_BIRTH_MONTH'],
  ],
  [
    'the year of both',
    { birthName: 'Konaté', firstName: 'Drissa', birthDate: '1990' },
    { birthName: 'Konate', firstName: 'Drissa', birthDate: '1990' },
    ['SAME_NAMES', 'SAME_BIRTH_YEAR'],
  ],
  [
    'the first of January, where the other knows the year',
    { birthName: 'Doumbia', firstName: 'Salif', birthDate: '1979-01-01' },
    { birthName: 'Doumbla', firstName: 'Salif', birthDate: '1979' },
    ['ONE_LETTER_OFF', 'YEAR_AS_FIRST_OF_JANUARY'],
  ],
  [
    'the first of January, and another day of the year',
    { birthName: 'Ouattara', firstName: 'Bakary', birthDate: '1981-01-01' },
    { birthName: 'Ouattara', firstName: 'Bakary', birthDate: '1981-10-09' },
    ['SAME_NAMES', 'SAME_BIRTH_YEAR'],
  ],
  [
    'the month of the one and another month of the other, which is nobody',
    { birthName: 'Sangaré', firstName: 'Modibo', birthDate: '1982-03' },
    { birthName: 'Sangaré', firstName: 'Modibo', birthDate: '1982-04-30' },
    null,
  ],
] as const)('%s', async (_what, one, other, because) => {
  const officer = await hub.as('spip63');
  const coordinator = await hub.as('coordination0363');
  const first = await sent(officer, { ...reach(1), ...one });
  const second = await sent(officer, { ...reach(2), ...other });
  for (const { id, of } of [
    { id: first.id, of: other },
    { id: second.id, of: one },
  ]) {
    const { referral } = await coordinator.data<{ referral: { possibleDuplicates: readonly Proposed[] } }>(
      'query ($id: ID!) { referral(id: $id) { possibleDuplicates { because participant { birthName birthDate } } } }',
      { id },
    );
    const { birthName, birthDate } = of;
    expect(referral.possibleDuplicates).toEqual(
      because === null ? [] : [{ because, participant: { birthName, birthDate } }],
    );
  }
});
