import { Field, InputType, Int } from 'type-graphql';
import type { MemberFunction } from '../../access/index.ts';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { MemberFunctions } from '../membership.enums.ts';

@InputType({ description: 'Who is to work where, as what.' })
export class InviteInput {
  @IdField('Organisation', { description: 'The house: one’s own, or one for which one lets people in.' })
  declare readonly organisationId: KeyOf<'Organisation'>;

  @Field(() => MemberFunctions, {
    description: 'The function: one of `Organisation.functionsToInvite`.',
  })
  function!: MemberFunction;

  @Field(() => String, {
    description: 'The address to which the link goes, and with which they will sign in.',
  })
  email!: string;
}

@InputType({ description: 'A list of people who are to work in a house, or in several.' })
export class InviteManyInput {
  @Field(() => [InviteInput], { description: 'Whom, where, as what; 1 to 100.' })
  invitations!: InviteInput[];
}

@InputType({ description: 'Which invitation.' })
export class ChangeInvitationInput {
  @IdField('Invitation', { description: 'The invitation.' })
  declare readonly id: KeyOf<'Invitation'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}
