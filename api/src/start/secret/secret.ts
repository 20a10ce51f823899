import { createHmac, pbkdf2Sync, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../settings.ts';

/** A secret that is made once and kept beside the data, readable by this user alone. */
export function storedSecret(dataFolder: string, name: string): string {
  const file = path.join(dataFolder, name);
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** What a kept secret is called while its successor is the one above. */
const previousName = 'secret.previous';

/** The secrets that this process knows, the one in force first; two while one is being replaced. */
export function knownSecrets(
  settings: Pick<Settings, 'secret' | 'previousSecret' | 'dataFolder'>,
): readonly string[] {
  if (settings.secret !== undefined)
    return [settings.secret, settings.previousSecret].filter((secret) => secret !== undefined);
  const previous = path.join(settings.dataFolder, previousName);
  return [
    storedSecret(settings.dataFolder, 'secret'),
    ...(existsSync(previous) ? [readFileSync(previous, 'utf8').trim()] : []),
  ];
}

/** Makes a new secret the kept one, beside the old; where that was done before, nothing. */
export function replaceStoredSecret(dataFolder: string): void {
  const previous = path.join(dataFolder, previousName);
  if (existsSync(previous)) return;
  storedSecret(dataFolder, 'secret');
  renameSync(path.join(dataFolder, 'secret'), previous);
  storedSecret(dataFolder, 'secret');
}

/** Forgets the kept secret that was replaced. */
export function forgetStoredSecret(dataFolder: string): void {
  rmSync(path.join(dataFolder, previousName), { force: true });
}

/** A password for one purpose, so that only one secret has to be kept and every process finds the same. */
export const derivedPassword = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(`maillage:${purpose}`).digest('hex');

/**
 * What PostgreSQL keeps of a password. Roles are created with it rather than with the password, which so
 * never appears in a server log, nor in the SQL that a database administrator is asked to run.
 */
export function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = createHash('sha256').update(`salt:${password}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
