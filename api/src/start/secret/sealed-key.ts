import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { ClientBase } from 'pg';
import { v7 as newId } from 'uuid';
import { isReadable } from '../readable.ts';

/**
 * The secret of the environment seals the key of the database, and does nothing else with it: another secret
 * opens nothing, and a new secret is a new seal on the same key, under which ids, cursors and sessions live on.
 */
export interface Seal {
  readonly id: string;
  readonly salt: Buffer;
  readonly sealed: Buffer;
}

/** Costs a guess 64 MB and a tenth of a second; the lengths are those of AES-256-GCM. */
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const;
const [ivBytes, tagBytes] = [12, 16] as const;

/** A new key of a database. */
export const newKey = (): string => randomBytes(32).toString('hex');

/** The key, sealed with this secret. */
export function seal(key: string, secret: string): Seal {
  const [salt, iv] = [randomBytes(16), randomBytes(ivBytes)];
  const cipher = createCipheriv('aes-256-gcm', scryptSync(secret, salt, 32, cost), iv);
  const body = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
  return { id: newId(), salt, sealed: Buffer.concat([iv, cipher.getAuthTag(), body]) };
}

/** The key in this seal; null when the secret is another one. */
export function unseal({ salt, sealed }: Seal, secret: string): string | null {
  const [body, tag] = [sealed.subarray(ivBytes + tagBytes), sealed.subarray(ivBytes, ivBytes + tagBytes)];
  const decipher = createDecipheriv(
    'aes-256-gcm',
    scryptSync(secret, salt, 32, cost),
    sealed.subarray(0, ivBytes),
  );
  try {
    return Buffer.concat([decipher.setAuthTag(tag).update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** The seals of a database, the oldest first; none before its first migration and at its first start. */
export async function sealsOf(client: ClientBase): Promise<readonly Seal[]> {
  if (!(await isReadable(client, 'auth', 'sealed_key'))) return [];
  return (await client.query<Seal>('select id, salt, sealed from auth.sealed_key order by id')).rows;
}

/** A start opens one seal two times, before the migrations and after them; a guess is dear so that nobody makes many. */
let lastOpened: { readonly id: string; readonly secret: string; readonly key: string } | undefined;

/** The key and the seal that one of the secrets opens; null where none does. */
export function openSeals(
  seals: readonly Seal[],
  secrets: readonly string[],
): { readonly key: string; readonly seal: Seal } | null {
  for (const secret of secrets) {
    for (const candidate of seals) {
      const last = lastOpened;
      const known = last?.id === candidate.id && last.secret === secret;
      const key = known ? last.key : unseal(candidate, secret);
      if (key === null) continue;
      lastOpened = { id: candidate.id, secret, key };
      return { key, seal: candidate };
    }
  }
  return null;
}

/** Keeps a seal; the client acts as the owner. */
export async function keepSeal(owner: ClientBase, { id, salt, sealed }: Seal): Promise<void> {
  await owner.query('insert into auth.sealed_key (id, salt, sealed) values ($1, $2, $3)', [id, salt, sealed]);
}
