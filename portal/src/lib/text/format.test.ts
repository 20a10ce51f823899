import { describe, expect, it } from 'vitest';
import * as format from './format.ts';

const now = '2026-11-23T10:42:00Z'; // 11 h 42 in Paris
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('writes the day in Paris, whatever the zone of the instant', () => {
    expect(plain(format.longDate('2026-11-22T23:30:00Z', 'fr'))).toBe('lundi 23 novembre 2026');
    expect(plain(format.longDate('2026-12-01', 'fr'))).toBe('mardi 1er décembre 2026');
    expect(plain(format.date('2026-11-23', 'unless-current', now, 'fr'))).toBe('23 novembre');
    expect(plain(format.date('2025-11-23', 'unless-current', now, 'fr'))).toBe('23 novembre 2025');
    expect(format.numericDate('1991-03-04')).toBe('04/03/1991');
  });

  it('writes hours as French does, with narrow no-break spaces', () => {
    expect(format.time('2026-11-23T17:00:00Z', 'fr')).toBe('18\u202fh');
    expect(format.time('2026-07-23T14:10:00Z', 'fr')).toBe('16\u202fh\u202f10');
    expect(format.time('2026-07-23T14:10:00Z', 'en')).toBe('16:10');
  });

  it('speaks of near days by their names', () => {
    expect(plain(format.relative('2026-11-22T15:10:00Z', now, 'fr'))).toBe('hier à 16 h 10');
    expect(plain(format.relative('2026-11-24T08:00:00Z', now, 'fr'))).toBe('demain à 9 h');
    expect(plain(format.relative('2026-11-18T09:44:00Z', now, 'fr'))).toBe('le 18 novembre à 10 h 44');
    expect(plain(format.deadline('2026-11-23T15:10:00Z', now, 'fr'))).toBe('cet après-midi à 16 h 10');
    expect(plain(format.deadline('2026-11-23T03:26:00Z', '2026-11-23T01:00:00Z', 'fr'))).toBe(
      'cette nuit à 4 h 26',
    );
    expect(plain(format.deadline('2026-11-25T17:00:00Z', now, 'fr'))).toBe('mercredi 25 novembre à 18 h');
  });

  it('ends the week on Sunday, as calendars in Paris have it', () => {
    const left = (day: number) => format.daysToSunday(`2026-11-${String(day)}T22:30:00Z`); // 23 h 30 in Paris
    expect([23, 24, 25, 26, 27, 28, 29].map(left)).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(format.daysToSunday('2026-11-29T23:30:00Z')).toBe(6); // half an hour into Monday
  });
});

describe('people and numbers', () => {
  it('puts the family name first, in capitals', () => {
    expect(format.personName({ birthName: 'Brunel', firstName: 'Karim' })).toBe('BRUNEL Karim');
    expect(format.personName({ birthName: 'Martin', usageName: 'Dupont', firstName: 'Léa' })).toBe(
      'MARTIN (DUPONT) Léa',
    );
    expect(format.personName({ birthName: null, firstName: null })).toBeNull();
  });

  it('pairs the digits of French numbers, and leaves others alone', () => {
    expect(plain(format.phone('0473123456'))).toBe('04 73 12 34 56');
    expect(plain(format.phone('+33 4 73 12 34 56'))).toBe('04 73 12 34 56');
    expect(plain(format.phone('08 019 019 11'))).toBe('08 019 019 11');
    expect(format.phone('3919')).toBe('3919');
    expect(format.phone('+32 (0)2 123 45 67')).toBe('+32 (0)2 123 45 67');
  });
  it.each([
    ['04 73 12 34 56', 'tel:0473123456'],
    ['(0)4 73 12 34 56', 'tel:0473123456'],
    ['+33 (0)6 39 98 41 27', 'tel:0639984127'],
    ['+33 06 39 98 41 27', 'tel:0639984127'],
    ['0033 6 39 98 41 27', 'tel:0639984127'],
    [' +33.6.39.98.41.27', 'tel:0639984127'],
    ['+32 (0)2 123 45 67', 'tel:+3221234567'],
    ['00 32 (0) 2 123 45 67', 'tel:003221234567'],
    ['04 73 12 34 56 / 04 73 12 34 57', 'tel:0473123456'],
    ['04 73 12 34 56 ou 06 39 98 41 27', 'tel:0473123456'],
    ['08 019 019 11', 'tel:0801901911'],
    ['3919', 'tel:3919'],
  ])('dials what is shown: %s', (typed, link) => {
    expect(format.phoneLink(typed)).toBe(link);
    const shown = plain(format.phone(typed)).replace(/\D/g, '');
    if (shown.length === 10) expect(link).toBe(`tel:${shown}`);
  });

  it('joins and spaces words', () => {
    expect(format.list(['Allier', 'Cantal', 'Drôme'], 'fr')).toBe('Allier, Cantal et Drôme');
    expect(format.typography("L'accord ? Oui : « bien »", 'fr')).toBe(
      'L’accord\u202f? Oui\u00a0: «\u202fbien\u202f»',
    );
    expect(plain(format.duration(19_680_000, 'fr'))).toBe('5 h 28');
    expect(plain(format.duration(86_400_000 * 3, 'fr'))).toBe('3 jours');
    expect(plain(format.duration(86_400_000 * 4 - 20_000, 'fr'))).toBe('4 jours');
    expect(plain(format.duration(86_400_000 * 4 - 3_600_000, 'fr'))).toBe('3 jours');
  });
});
