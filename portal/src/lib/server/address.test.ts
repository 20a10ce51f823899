import { expect, it } from 'vitest';
import { localAddress } from './address.ts';

it('keeps an address of this site, with its query', () => {
  expect(localAddress('/annuaire?q=riom', '/accueil')).toBe('/annuaire?q=riom');
});

it.each([
  '//evil.example/',
  '/\\evil.example',
  'https://evil.example',
  '/\t/evil.example',
  '',
  null,
  'accueil',
])('refuses %j', (wanted) => expect(localAddress(wanted, '/accueil')).toBe('/accueil'));
