import { createECDH } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, repositoryFolder } from './settings.ts';
import { settingNames, settingsTable } from './settings/table.ts';
import { unknownSettings } from './settings/unknown.ts';

const curve = createECDH('prime256v1');
curve.generateKeys();
/** Keys of a hub for Web Push, and whom to write to. */
const pair = {
  publicKey: curve.getPublicKey('base64url'),
  // as long as it is, also where it begins with zeroes
  privateKey: Buffer.concat([Buffer.alloc(32), curve.getPrivateKey()])
    .subarray(-32)
    .toString('base64url'),
};
const webPush = {
  WEB_PUSH_PUBLIC_KEY: pair.publicKey,
  WEB_PUSH_PRIVATE_KEY: pair.privateKey,
  WEB_PUSH_CONTACT: 'mailto:admin@example.org',
};
// One of the hub’s own is as long, and no point of the curve.
const noPoint = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 7)]).toString('base64url');

const secret = 's'.repeat(32);
const database = 'postgresql://hub@db.example/maillage';

describe('settings', () => {
  test('without any: an own database, a demonstration, production, this machine only', () => {
    expect(readSettings({}, [])).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      production: true,
      demo: true,
      signInAttempts: 300,
      undoSeconds: 8,
    });
  });
  test('on a database of somebody else’s there is a demonstration only when asked for', () => {
    const given = { DATABASE_URL: database, MAILLAGE_SECRET: secret };
    expect(readSettings(given, [])).toMatchObject({
      ...{ demo: false, signInAttempts: 10 },
      sessions: { idleMinutes: 30, hours: 12, secondFactor: true, confirmMinutes: 30, sleepMonths: 6 },
    });
    expect(readSettings(given, ['--demo'])).toMatchObject({ demo: true });
  });
  test.each(settingNames)('an empty %s is none', (name) => {
    expect(readSettings({ [name]: '' }, [])).toEqual(readSettings({}, []));
    expect(readSettings({ [name]: '  ' }, [])).toEqual(readSettings({}, []));
  });
  test('all mistakes are told at once', () => {
    const wrong = {
      PORT: 'many',
      MAILLAGE_URL: 'no address',
      TRUST_PROXY: 'perhaps',
      DATABASE_URL: database,
    };
    expect(() => readSettings(wrong, [])).toThrow(/PORT.*MAILLAGE_URL.*TRUST_PROXY.*MAILLAGE_SECRET/);
  });
});

type Name = keyof typeof settingsTable;
const notANumber = ['many', '-1', '1.5', '1e3', '0x10', 'NaN', 'Infinity', '10 s', '١٢'];
const notYesOrNo = ['perhaps', '2', 'ja', 'truefalse'];

/** What somebody may type by mistake, for each setting. */
const wrong: Readonly<Record<Name, readonly string[]>> = {
  HOST: ['no host', 'http://127.0.0.1', '127.0.0.1:3000', '-x'],
  PORT: [...notANumber, '0', '65536'],
  DATABASE_URL: [
    ...[
      'postgresql://',
      'mysql://hub:secret-word@x/y',
      'db.example',
      'postgresql://db.example',
      'postgresql:///maillage',
    ],
    'https://db.example/maillage',
  ],
  MAILLAGE_SECRET: ['secret-word', `${'s'.repeat(16)} ${'s'.repeat(16)}`, `${secret}\n${secret}`],
  MAILLAGE_SECRET_PREVIOUS: ['secret-word', `${'s'.repeat(16)} ${'s'.repeat(16)}`],
  MAILLAGE_DATA: ['a\nb', 'a\u0000b'],
  MAILLAGE_URL: [
    ...[
      'ftp://hub.example',
      'hub.example',
      'https://',
      'https://hub.example/hub',
      'https://u:secret-word@hub.example',
    ],
    ...['https://hub.example/?a=b', 'https://hub.example/#a', 'javascript:alert(1)'],
  ],
  TRUST_PROXY: [
    'true',
    'perhaps',
    '11',
    '-1',
    'loopback',
    '10.0.0.0/33',
    '10.0.0.0/',
    '0.0.0.0/0',
    '10.0.0.1,,10.0.0.2',
    '1.2.3',
  ],
  MAILLAGE_PORTAL: notYesOrNo,
  MAILLAGE_CONNECTIONS: [...notANumber, '1', '201'],
  MAILLAGE_SIGN_IN_CONNECTIONS: [...notANumber, '0', '51'],
  MAILLAGE_JOB_CONNECTIONS: [...notANumber, '2', '51'],
  MAILLAGE_STATEMENT_SECONDS: [...notANumber, '0'],
  MAILLAGE_JOB_STATEMENT_SECONDS: [...notANumber, '0', '3601'],
  MAILLAGE_UNDO_SECONDS: [...notANumber, '61'],
  MAILLAGE_SIGN_IN_ATTEMPTS: [...notANumber, '0'],
  MAILLAGE_IDLE_MINUTES: [...notANumber, '0', '1441'],
  MAILLAGE_SECOND_FACTOR: notYesOrNo,
  MAILLAGE_CONFIRM_MINUTES: [...notANumber, '0', '1441'],
  MAILLAGE_SLEEP_MONTHS: [...notANumber, '37'],
  MAILLAGE_JOURNAL_CHECKPOINTS: ['s3://', 's3:bucket', 'two\nlines'],
  MAILLAGE_JOURNAL_MONTHS: [...notANumber, '5', '37'],
  MAILLAGE_SESSION_HOURS: [...notANumber, '0', '25'],
  SMTP_URL: ['ftp://mail.example', 'mail.example:587', 'smtp://', 'https://hub:secret-word@mail.example'],
  MAIL_FROM: [
    ...['Maillage', 'a@b@c', 'a@example.org, b@example.org', '<>', 'Maillage <a@>'],
    ...['Maillage <a@example.org>\nBcc: b@example.org', 'Maillage\r\n <a@example.org>'],
  ],
  WEB_PUSH_PUBLIC_KEY: ['secret-word', pair.privateKey, `${pair.publicKey}=`, ` ${pair.publicKey}`, noPoint],
  WEB_PUSH_PRIVATE_KEY: [
    ...['secret-word', pair.publicKey, `${pair.privateKey}=`, 'A'.repeat(43), '_'.repeat(43)],
    // not as anybody writes these bytes
    `${pair.privateKey.slice(0, -1)}-`,
  ],
  WEB_PUSH_CONTACT: [
    ...['admin@example.org', 'mailto:', 'mailto:admin', 'mailto:a@b?subject=c', 'http://hub.example'],
    ...['https://u:secret-word@hub.example', 'javascript:alert(1)', 'mailto:a@b\nc'],
  ],
  WEB_PUSH_HOSTS: [
    ...[
      'https://push.example',
      'push.example/path',
      'push.example,,b.example',
      '*',
      '*.',
      'a.*.example',
      '127.0.0.1',
    ],
    ...['127.0.0.1:443', '[::1]', 'push.example.', 'u@push.example', 'pùsh.example', 'push example'],
  ],
  MAILLAGE_UNTOUCHED_DAYS: [...notANumber, '0', '61'],
  MAILLAGE_JOBS: notYesOrNo,
  MAILLAGE_FILES: [
    ...['s3://', 's3:', 'bucket', 'https://bucket', 's3://B_CK', 's3://bucket?endpont=https://s3.example'],
    ...['s3://bucket?endpoint=s3.example', 's3://key:secret-word@bucket', 'file:///srv'],
  ],
  CLAMD_URL: ['clamav:3310', 'http://clamav:3310', 'tcp://', 'tcp://clamav/db', 'unix://', 'unix://clamav'],
  MAILLAGE_FILE_MEGABYTES: [...notANumber, '0', '101'],
  MAILLAGE_START_SECONDS: [...notANumber, '3601'],
  MAILLAGE_STOP_SECONDS: [...notANumber, '3601'],
  MAILLAGE_HEADERS_SECONDS: [...notANumber, '0', '601'],
  MAILLAGE_REQUEST_SECONDS: [...notANumber, '0', '3601'],
  MAILLAGE_CONNECTION_SECONDS: [...notANumber, '9', '3601'],
  MAILLAGE_SOCKETS_PER_SESSION: [...notANumber, '0'],
  MAILLAGE_SOCKETS_PER_ACCOUNT: [...notANumber, '0'],
  MAILLAGE_METRICS_PORT: [...notANumber, '0', '65536'],
  NODE_ENV: ['prod', 'Production'],
};

const refusal = (environment: Readonly<Record<string, string>>): string => {
  try {
    readSettings(environment, []);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

const withSecret = (name: string, value: string): Record<string, string> => ({
  ...(['DATABASE_URL', 'MAILLAGE_SECRET_PREVIOUS'].includes(name) && { MAILLAGE_SECRET: secret }),
  [name]: value,
});

describe.each(settingNames as readonly Name[])('a wrong %s', (name) => {
  test.each(wrong[name])('%j is one line that names it', (value) => {
    const said = refusal(withSecret(name, value));
    expect(said).toMatch(new RegExp(`^Wrong setting: ${name} [^\\n]+[.] Correct it and start again[.]$`));
    expect(said).not.toContain('secret-word');
  });
  test('whatever it is, it is taken or refused by name, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const said = refusal(withSecret(name, value));
        expect(said === 'accepted' || said.startsWith(`Wrong setting: ${name} `), said).toBe(true);
        expect(said).not.toMatch(/\n/);
      }),
    );
  });
});

describe('settings together', () => {
  test.each([
    [{ DATABASE_URL: database }, /DATABASE_URL needs MAILLAGE_SECRET/],
    [{ MAILLAGE_SECRET_PREVIOUS: secret }, /MAILLAGE_SECRET_PREVIOUS needs MAILLAGE_SECRET/],
    [{ MAILLAGE_METRICS_PORT: '3000' }, /MAILLAGE_METRICS_PORT must be another port than PORT/],
    [{ PORT: '4000', MAILLAGE_METRICS_PORT: '4000' }, /MAILLAGE_METRICS_PORT must be another port than PORT/],
    [{ MAILLAGE_FILES: 's3://bucket', AWS_ACCESS_KEY_ID: 'key' }, /AWS_SECRET_ACCESS_KEY/],
  ])('%j', (environment, saying) => {
    expect(refusal(environment)).toMatch(saying);
  });
});

describe('the keys of Web Push', () => {
  test('are taken together, with the push services that everybody has', () => {
    expect(readSettings({}, []).webPush).toBeUndefined();
    const { webPush: known } = readSettings(webPush, []);
    expect(known).toMatchObject({ ...pair, contact: 'mailto:admin@example.org' });
    expect(known?.hosts).toContain('fcm.googleapis.com');
    expect(readSettings({ ...webPush, WEB_PUSH_HOSTS: 'push.example:8443' }, []).webPush?.hosts).toEqual([
      'push.example:8443',
    ]);
  });
  test.each(Object.keys(webPush))('without %s start nothing, in words', (name) => {
    expect(refusal({ ...webPush, [name]: '' })).toMatch(new RegExp(`go together: ${name} is missing`));
  });
  test('of two pairs start nothing, and are not repeated', () => {
    const other = createECDH('prime256v1');
    other.generateKeys();
    const said = refusal({ ...webPush, WEB_PUSH_PUBLIC_KEY: other.getPublicKey('base64url') });
    expect(said).toMatch(/are not of one pair/);
    expect(said).not.toContain(pair.privateKey);
  });
});

describe('a setting that nobody knows', () => {
  test('is told with the nearest name', () => {
    const given = { MAILLAGE_UNDO_SECOND: '3', MAILLAGE_SECRETS: secret, MAILLAGE_WEATHER: 'fine', PATH: '' };
    expect(unknownSettings(given)).toEqual([
      'MAILLAGE_SECRETS is no setting of the hub and does nothing. Did you mean MAILLAGE_SECRET?',
      'MAILLAGE_UNDO_SECOND is no setting of the hub and does nothing. Did you mean MAILLAGE_UNDO_SECONDS?',
      'MAILLAGE_WEATHER is no setting of the hub and does nothing.',
    ]);
  });
  test('is none of the known', () => {
    expect(unknownSettings(Object.fromEntries(settingNames.map((name) => [name, '1'])))).toEqual([]);
  });
});

test('README tells of every setting, with its default', () => {
  const readme = readFileSync(path.join(repositoryFolder, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('\n## Settings'), readme.indexOf('\n## Where do I change'));
  const rows = [...section.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (.+) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual([...settingNames].sort());
  for (const [, name, shown] of rows) {
    const standard = settingsTable[name as Name].default;
    if (standard !== undefined) expect([name, shown]).toEqual([name, String(standard)]);
  }
});
