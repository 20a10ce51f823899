import { expect, test } from 'vitest';
import { checkRefusedFields } from './refused-fields.ts';

const refusing = (mutation: string, field: string | null) => (): void =>
  checkRefusedFields(`mutation ($input: Any!) { it: ${mutation}(input: $input) { userErrors { field } } }`, {
    it: { userErrors: [{ field }] },
  });

test.each([
  ['saveReferralDraft', 'birthDate'],
  ['saveReferralDraft', null],
  ['acceptReferral', 'partners.2.organisationId'],
  ['acknowledgeReferrals', 'items.0.id'],
])('%s may refuse for %s', (mutation, field) => {
  expect(refusing(mutation, field)).not.toThrow();
});

test.each([
  ['saveReferralDraft', 'birth_date'],
  ['saveReferralDraft', 'birthDate.day'],
  ['acceptReferral', 'partners.organisationId'],
  ['acceptReferral', 'partners.2.house'],
  ['nothing', 'id'],
])('%s may not refuse for %s', (mutation, field) => {
  expect(refusing(mutation, field)).toThrow(field);
});
