import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { hashPassword as scryptHash, verifyPassword as scryptVerify } from 'better-auth/crypto';
import pLimit from 'p-limit';
import { asHashed } from './rules.ts';

/** What OWASP asks of Argon2id: 19 MiB of memory, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const saltBytes = 16;
const tagBytes = 32;

/**
 * Hashes run on threads of Node, beside the one that answers. Two at once leave two of its four threads to files and names,
 * and 38 MiB is what they take; whoever comes meanwhile waits.
 */
const inTurn = pLimit(2);

/** A passphrase as it is kept: Argon2id, in the format of the Password Hashing Competition. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  return phc(salt, await tagOf(passphrase, salt, cost));
}

/** Whether this is the passphrase that was kept, in the format of today or in that of better-auth before (scrypt). */
export async function isPassphrase(passphrase: string, kept: string): Promise<boolean> {
  const parts = partsOf(kept);
  if (parts === null) return inTurn(() => scryptVerify({ hash: kept, password: passphrase }));
  const tag = await tagOf(passphrase, parts.salt, parts);
  return tag.length === parts.tag.length && timingSafeEqual(tag, parts.tag);
}

/** Costs what looking at a passphrase of before costs, where the account at hand has none. */
export const costOfBefore = async (passphrase: string): Promise<void> =>
  void (await inTurn(() => scryptHash(passphrase)));

/** Whether what is kept is of today: of this algorithm, at this cost. */
export function isOfToday(kept: string): boolean {
  const parts = partsOf(kept);
  return (
    parts !== null &&
    parts.memory === cost.memory &&
    parts.passes === cost.passes &&
    parts.parallelism === cost.parallelism
  );
}

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

function tagOf(passphrase: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const parameters: Argon2Parameters = {
    ...{ message: asHashed(passphrase), nonce, memory, passes, parallelism },
    tagLength: tagBytes,
  };
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', parameters, (cause, tag) => (cause === null ? resolve(tag) : reject(cause)));
      }),
  );
}

const phc = (salt: Buffer, tag: Buffer): string =>
  `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const format = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

function partsOf(kept: string): (Cost & { readonly salt: Buffer; readonly tag: Buffer }) | null {
  const [, memory, passes, parallelism, salt, tag] = format.exec(kept) ?? [];
  if (salt === undefined || tag === undefined) return null;
  return {
    ...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    ...{ salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') },
  };
}
