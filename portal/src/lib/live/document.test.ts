import { print } from 'graphql';
import { expect, it } from 'vitest';
import { CaseChangedDocument, ContactsChangedDocument } from '#lib/graphql/generated/graphql.ts';
import { caseChanged, contactsChanged } from './document.ts';

it('sends the very operation that is checked against the contract', () => {
  expect(caseChanged).toBe(print(CaseChangedDocument));
  expect(contactsChanged).toBe(print(ContactsChangedDocument));
});
