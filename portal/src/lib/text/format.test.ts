import { describe, expect, it } from 'vitest';
import * as format from './format.ts';

const now = '2026-11-23T10:42:00Z'; // 11 h 42 in Paris
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('tells the day in Paris, whatever the zone of the instant', () => {
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
    expect(plain(format.deadline('2026-11-23T15:10:00Z', now, 'fr'))).toBe('16 h 10');
    expect(plain(format.deadline('2026-11-25T17:00:00Z', now, 'fr'))).toBe('mercredi 25 novembre à 18 h');
  });

  it('reads a typed date, and refuses a day that is not in the calendar', () => {
    expect(format.parseTypedDate('4/3/1991')).toBe('1991-03-04');
    expect(format.parseTypedDate('04031991')).toBe('1991-03-04');
    expect(format.parseTypedDate('31/02/1991')).toBeNull();
    expect(format.parseTypedDate('hier')).toBeNull();
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
  });

  it('counts full years', () => {
    expect(format.age('1991-11-23', now)).toBe(35);
    expect(format.age('1991-11-24', now)).toBe(34);
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
