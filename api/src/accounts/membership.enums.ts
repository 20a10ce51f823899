import { registerEnumType } from 'type-graphql';
import { memberFunctions } from '../access/index.ts';
import type { MemberFunction } from '../access/index.ts';

export const MemberFunctions = Object.fromEntries(
  Object.keys(memberFunctions).map((name) => [name, name]),
) as { readonly [F in MemberFunction]: F };

registerEnumType(MemberFunctions, {
  name: 'MemberFunction',
  description: 'The function in which a person acts for an organisation; it decides which relations count.',
});
