import { hashPassword as hashOfBefore } from 'better-auth/crypto';
import { expect, test } from 'vitest';
import { hashPassphrase, isOfToday, isPassphrase } from './hash.ts';

/** How passphrases are kept. */

const passphrase = 'tramway hibou mélèze neige';

test('a passphrase is kept as OWASP asks, another time as another text', async () => {
  const [kept, again] = [await hashPassphrase(passphrase), await hashPassphrase(passphrase)];
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(again).not.toBe(kept);
  expect(isOfToday(kept)).toBe(true);
  expect(await isPassphrase(passphrase, kept)).toBe(true);
  expect(await isPassphrase(passphrase.normalize('NFD'), kept)).toBe(true);
  expect(await isPassphrase(`${passphrase} `, kept)).toBe(false);
});

test('one that is kept as before opens, and is not of today', async () => {
  const kept = await hashOfBefore(passphrase);
  expect(isOfToday(kept)).toBe(false);
  expect(await isPassphrase(passphrase.normalize('NFD'), kept)).toBe(true);
  expect(await isPassphrase('tramway hibou mélèze', kept)).toBe(false);
});

test('one that another program kept, at another cost, opens and is not of today', async () => {
  // of the reference program: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
  const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(isOfToday(kept)).toBe(false);
  expect(await isPassphrase('password', kept)).toBe(true);
  expect(await isPassphrase('Password', kept)).toBe(false);
});
