import { print } from 'graphql';
import { expect, it } from 'vitest';
import { CaseChangedDocument } from '#lib/graphql/generated/graphql.ts';
import { caseChanged } from './document.ts';

it('sends the very operation that is checked against the contract', () => {
  expect(caseChanged).toBe(print(CaseChangedDocument));
});
