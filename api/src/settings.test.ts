import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const secret = 's'.repeat(32);

describe('settings', () => {
  test('without any: an own database, a demonstration, production, this machine only', () => {
    expect(readSettings({}, [])).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      production: true,
      demo: true,
      signInAttempts: 300,
    });
  });
  test('on a database of somebody else’s there is a demonstration only when asked for', () => {
    const given = { DATABASE_URL: 'postgresql://hub@db.example/maillage', MAILLAGE_SECRET: secret };
    expect(readSettings(given, [])).toMatchObject({ demo: false, signInAttempts: 10 });
    expect(readSettings(given, ['--demo'])).toMatchObject({ demo: true });
  });
  test('an empty one is none', () => {
    expect(
      readSettings({ DATABASE_URL: '', MAILLAGE_SECRET: '', MAILLAGE_SIGN_IN_ATTEMPTS: '7' }, []),
    ).toMatchObject({
      databaseUrl: undefined,
      secret: undefined,
      signInAttempts: 7,
    });
  });
  test('all mistakes are told at once', () => {
    const wrong = { PORT: 'many', MAILLAGE_URL: 'no address', TRUST_PROXY: 'perhaps' };
    expect(() => readSettings(wrong, [])).toThrow(/PORT.*MAILLAGE_URL.*TRUST_PROXY/);
  });
});
