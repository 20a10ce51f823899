import { createCipheriv, createDecipheriv, hkdfSync, type Cipheriv, type Decipheriv } from 'node:crypto';
import { parse, stringify, v7 } from 'uuid';
import type { KeyFor, KeyOf, NodeType } from './names.types.ts';

/** The prefix of each type's ids, so that `node(id)` knows where to look. A type that has none here does not compile. */
const prefixes: Readonly<Record<NodeType, string>> = {
  Organisation: 'org',
  Membership: 'mem',
  Participant: 'per',
  Referral: 'ref',
  StatusUpdate: 'upd',
  Correction: 'cor',
  Enclosure: 'enc',
  ExpectedEnclosures: 'xen',
  Message: 'msg',
  Consent: 'con',
  PersonLink: 'lnk',
  Attachment: 'att',
  Contact: 'ctc',
  Site: 'sit',
  Offer: 'off',
  Agreement: 'agr',
  Notification: 'ntf',
  DeadLetter: 'dlt',
  SavedView: 'sav',
  Viewer: 'vwr',
  NotificationPreferences: 'prf',
  PushDevice: 'dev',
  DeadlineSettings: 'dls',
  ServiceRegistry: 'reg',
  Leave: 'lve',
  Invitation: 'inv',
  TeamMember: 'tmm',
  ModuleCapacity: 'cap',
  Reason: 'rsn',
  Commune: 'cmn',
  Department: 'dpt',
};

/** Every type whose objects have ids. */
export const nodeTypes = Object.keys(prefixes) as readonly NodeType[];

/** Of what the State names by a code, the keys are made of it, which is version 8; those of all others are version 7. */
const versions: Readonly<Partial<Record<NodeType, number>>> = { Commune: 8, Department: 8 };

/**
 * The cipher of each type, made once for the process. An id is one block, encrypted alone and never padded, so that a
 * cipher has nothing left of one id when it takes the next.
 */
const blockBytes = 16;
interface Sealing {
  readonly seal: Cipheriv;
  readonly open: Decipheriv;
}
let ciphers: ReadonlyMap<NodeType, Sealing> = new Map();

/** Sets the key behind every id that clients see. Called once at the start; ids live as long as the secret. */
export function useIdSecret(secret: string): void {
  ciphers = new Map(
    nodeTypes.map((type) => {
      const key = Buffer.from(hkdfSync('sha256', secret, '', `maillage/id/${type}`, 32));
      return [
        type,
        {
          seal: createCipheriv('aes-256-ecb', key, null).setAutoPadding(false),
          open: createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false),
        },
      ];
    }),
  );
}

/** A new key for a row, of its type where that has ids: UUIDv7, made here because PostgreSQL 15 cannot. */
export function newId<Type extends NodeType>(type: Type): KeyOf<Type>;
export function newId(): string;
export function newId(): string {
  return v7();
}

/** The key of what the State names by a code, six characters at most: a UUIDv8, which begins with the code. */
export function keyOfCode(code: string): string {
  if (!/^[\dA-Z]{1,6}$/.test(code)) throw new RangeError('A code has one to six capitals and digits');
  const bytes = Buffer.alloc(16);
  bytes.write(code, 'latin1');
  bytes[6] = 0x80;
  bytes[8] = 0x80;
  return stringify(bytes);
}

/** The code in such a key; the text may be any, where the key was not made by `keyOfCode`. */
export function codeOfKey(uuid: string): string {
  const [text = ''] = Buffer.from(parse(uuid).subarray(0, 6)).toString('latin1').split('\0');
  return text;
}

/**
 * The id shown to clients. A UUIDv7 tells when its row was made, and so the order and the number of rows that
 * the viewer may not see; one AES block per id, with a key per type, hides that without a second column.
 */
export function nodeId<Type extends NodeType>(type: Type, uuid: KeyFor<NoInfer<Type>>): string {
  return nodeIds(type, [uuid])[0] ?? '';
}

/** The same for many of one type, in their order: one call of the cipher costs more than the blocks of a page. */
export function nodeIds<Type extends NodeType>(
  type: Type,
  uuids: readonly KeyFor<NoInfer<Type>>[],
): readonly string[] {
  const keys = Buffer.from(uuids.join('').replaceAll('-', ''), 'hex');
  // Before the cipher has any of it: a part of a block would be left in it for the next.
  if (keys.length !== uuids.length * blockBytes || uuids.some(({ length }) => length !== 36)) {
    throw new TypeError(`One of the keys of ${type} is no UUID`);
  }
  const blocks = sealingOf(type).seal.update(keys);
  return uuids.map(
    (_, place) =>
      `${prefixes[type]}_${blocks.toString('base64url', place * blockBytes, (place + 1) * blockBytes)}`,
  );
}

/** An object by its type and its key: of the one follows whose the other is. */
export type NamedObject = {
  readonly [Type in NodeType]: { readonly type: Type; readonly uuid: KeyOf<Type> };
}[NodeType];

/** The object that a row names, which has said so itself; null for a type that has no ids. */
export function namedObject(type: string, uuid: string): NamedObject | null {
  const known = nodeTypes.find((candidate) => candidate === type);
  return known === undefined ? null : ({ type: known, uuid } as NamedObject);
}

/** The row behind an id; null for whatever was not made by `nodeId`, which is answered as an absent row is. */
export function parseNodeId(id: string): NamedObject | null {
  const [prefix, text] = [id.slice(0, 3), id.slice(4)];
  const type = nodeTypes.find((candidate) => prefixes[candidate] === prefix);
  if (type === undefined || id[3] !== '_' || !/^[\w-]{22}$/.test(text)) return null;
  const block = sealingOf(type).open.update(Buffer.from(text, 'base64url'));
  const isKey = (block[6] ?? 0) >> 4 === (versions[type] ?? 7) && ((block[8] ?? 0) & 0xc0) === 0x80;
  const uuid = isKey ? stringify(block) : null;
  return uuid !== null && nodeId(type, uuid) === id ? namedObject(type, uuid) : null;
}

/** The row behind an id of one type; null for an id of another type too. */
export function uuidOf<Type extends NodeType>(type: Type, id: string): KeyOf<Type> | null {
  const parsed = parseNodeId(id);
  return parsed?.type === type ? (parsed.uuid as KeyOf<Type>) : null;
}

/** A key that no row has: those of rows are of version 7 or 8. */
const absentKey = '00000000-0000-0000-0000-000000000000';

/**
 * The same for what is looked up with it: of an id that is none, or of another type, the key that no row has, so that it is
 * answered as what is absent is.
 */
export function openId<Type extends NodeType>(type: Type, id: string): KeyOf<Type> {
  return uuidOf(type, id) ?? (absentKey as KeyOf<Type>);
}

function sealingOf(type: NodeType): Sealing {
  const sealing = ciphers.get(type);
  if (sealing === undefined) throw new Error('useIdSecret must run before the first id is made');
  return sealing;
}
