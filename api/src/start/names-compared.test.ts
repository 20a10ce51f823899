import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundBy } from '../referrals/index.ts';
import { pairs } from '../referrals/persons/testing/pairs.ts';
import { comparison } from './names-compared.ts';

test('what stands beside names is what it was for this number: raise it where that becomes another', () => {
  const stored = pairs.flatMap(({ one, other }) => [foundBy(one), foundBy(other)]);
  const hash = createHash('md5').update(JSON.stringify(stored)).digest('hex');
  expect({ comparison, hash }).toEqual({ comparison: 1, hash: '62b160424f7cd088bb33d02fea8cc9bc' });
});
