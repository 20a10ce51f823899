import { createHmac, pbkdf2Sync, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A secret that is made once and kept beside the data, readable by this user alone. */
export function keptSecret(dataFolder: string, name: string): string {
  const file = path.join(dataFolder, name);
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
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
