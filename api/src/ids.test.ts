import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOfKey, keyOfCode, newId, nodeId, nodeTypes, parseNodeId, useIdSecret, uuidOf } from './ids.ts';

/** Types whose rows have keys of their own; those of what the State names by a code are made of it. */
const types = nodeTypes.filter((type) => type !== 'Commune' && type !== 'Department');
const anyType = fc.constantFrom(...types);
const anyKey = fc.uuid({ version: 7 });

beforeAll(() => useIdSecret('a secret of this file'));

describe('ids that clients see', () => {
  test('lead back to their row', () => {
    fc.assert(
      fc.property(
        anyType,
        anyKey,
        (type, uuid) => void expect(parseNodeId(nodeId(type, uuid))).toEqual({ type, uuid }),
      ),
    );
  });

  test('of what a code names lead back to the code, and those of rows under its prefix nowhere', () => {
    const letters = fc.constantFrom(...'0123456789AB');
    const code = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(code, anyKey, (text, uuid) => {
        expect(codeOfKey(uuidOf('Commune', nodeId('Commune', keyOfCode(text))) ?? '')).toBe(text);
        expect(parseNodeId(nodeId('Commune', uuid))).toBeNull();
      }),
    );
    expect(() => keyOfCode('1234567')).toThrow(RangeError);
  });

  test('have a prefix that is their type’s alone', () => {
    const prefixes = nodeTypes.map((type) => nodeId(type, newId()).split('_')[0]);
    expect(new Set(prefixes).size).toBe(nodeTypes.length);
    expect(prefixes.filter((prefix) => prefix?.length !== 3)).toEqual([]);
  });

  test('are the same each time', () => {
    fc.assert(
      fc.property(anyType, anyKey, (type, uuid) => void expect(nodeId(type, uuid)).toBe(nodeId(type, uuid))),
    );
  });

  test('of one row under two types share nothing, prefix aside either', () => {
    fc.assert(
      fc.property(anyType, anyType, anyKey, (one, other, uuid) => {
        fc.pre(one !== other);
        expect(nodeId(one, uuid).slice(4)).not.toBe(nodeId(other, uuid).slice(4));
        expect(uuidOf(other, nodeId(one, uuid))).toBeNull();
      }),
    );
  });

  test('are opened into a key that is no key of another type, which does not compile', () => {
    const uuid = newId();
    const key = uuidOf('Referral', nodeId('Referral', uuid)) ?? expect.unreachable();
    expect(nodeId('Referral', key)).toBe(nodeId('Referral', uuid));
    // @ts-expect-error a referral's key
    expect(nodeId('Participant', key)).not.toBe(nodeId('Referral', uuid));
  });

  test('under the prefix of another type lead nowhere', () => {
    fc.assert(
      fc.property(anyType, anyType, anyKey, (one, other, uuid) => {
        fc.pre(one !== other);
        expect(parseNodeId(nodeId(other, newId()).slice(0, 4) + nodeId(one, uuid).slice(4))?.uuid).not.toBe(
          uuid,
        );
      }),
    );
  });

  test('altered in any one character are absent, or another row', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    fc.assert(
      fc.property(anyType, anyKey, fc.nat(25), fc.constantFrom(...letters), (type, uuid, place, letter) => {
        const id = nodeId(type, uuid);
        fc.pre(id[place] !== letter);
        expect(parseNodeId(id.slice(0, place) + letter + id.slice(place + 1))?.uuid).not.toBe(uuid);
      }),
    );
  });

  test('of whatever else someone types are absent', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(parseNodeId(text)).toBeNull()));
    for (const text of [
      '',
      'ref',
      'ref_',
      'ref_AAAAAAAAAAAAAAAAAAAAA',
      'xxx_AAAAAAAAAAAAAAAAAAAAAA',
      '../../etc',
      'ref_AAAAAAAAAAAAAAAAAAAAAA\u0000',
    ]) {
      expect(parseNodeId(text), text).toBeNull();
    }
  });

  test('with the uuid itself in place of the sealed one are absent', () => {
    fc.assert(
      fc.property(
        anyKey,
        (uuid) =>
          void expect(
            parseNodeId(`ref_${Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')}`)?.uuid,
          ).not.toBe(uuid),
      ),
    );
  });

  test('guessed at random are hardly ever those of any row at all', () => {
    const found = Array.from(
      { length: 20_000 },
      (_, index) => `ref_${Buffer.from(`${index}`.padStart(16, '0')).toString('base64url')}`,
    );
    expect(found.filter((id) => parseNodeId(id) !== null).length / found.length).toBeLessThan(0.03);
  });

  test('tell no order: later rows do not have greater ids', () => {
    const ids = Array.from({ length: 200 }, () => nodeId('Referral', newId()));
    expect(ids).not.toEqual([...ids].sort());
    expect(new Set(ids.map((id) => id.slice(4, 10))).size).toBe(ids.length);
  });

  test('of another secret are absent or another row', () => {
    const uuid = newId();
    const id = nodeId('Referral', uuid);
    useIdSecret('another secret');
    expect(parseNodeId(id)?.uuid).not.toBe(uuid);
    expect(nodeId('Referral', uuid)).not.toBe(id);
    useIdSecret('a secret of this file');
  });
});

describe('a kept cipher', () => {
  test('has nothing left of the ids before, good ones and bad ones', () => {
    const kept = newId();
    const id = nodeId('Referral', kept);
    fc.assert(
      fc.property(
        anyKey,
        fc.string(),
        fc.base64String({ minLength: 22, maxLength: 24 }),
        (other, text, bad) => {
          nodeId('Referral', other);
          for (const odd of [text, `ref_${text}`, `ref_${bad.slice(0, 22)}`]) parseNodeId(odd);
          expect(() => nodeId('Referral', text)).toThrow();
          expect(nodeId('Referral', kept)).toBe(id);
          expect(uuidOf('Referral', id)).toBe(kept);
        },
      ),
    );
  });
});
