import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import { enclosedFileLoader } from '../files/index.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import { ReferralPayload } from '../payload.type.ts';
import { Referral } from '../referral.type.ts';
import { addEnclosure, removeEnclosure } from './change-enclosures.ts';
import {
  AddEnclosureInput,
  RemoveEnclosureInput,
  SendEnclosureInput,
  WithdrawEnclosureInput,
} from './enclosure.inputs.ts';
import { listEnclosures } from './enclosure-reader.ts';
import type { EnclosureNode } from './enclosure-reader.ts';
import { Enclosure, EnclosureConnection, EnclosurePayload } from './enclosure.type.ts';
import { mayWithdraw } from './may-withdraw.ts';
import { sendEnclosure } from './send-enclosure.ts';
import { withdrawEnclosure } from './withdraw-enclosure.ts';

@Resolver(() => Enclosure)
export class EnclosureResolver {
  @FieldResolver()
  authorOrganisation(@Ctx() ctx: HubContext, @Root() { row }: EnclosureNode) {
    return organisationByUuid(ctx, row.author_organisation_id);
  }

  @FieldResolver()
  file(@Ctx() ctx: HubContext, @Root() { row }: EnclosureNode) {
    return enclosedFileLoader(ctx).load(row.id);
  }

  @FieldResolver()
  mayWithdraw(@Ctx() ctx: HubContext, @Root() { row }: EnclosureNode) {
    return mayWithdraw(ctx, row);
  }

  @Mutation(() => EnclosurePayload, {
    description:
      'Adds a file to a draft, for whoever writes it: it is sent with it, and read by nobody else before. 10 at most; what comes after it was sent: `sendEnclosure`.',
  })
  addEnclosure(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AddEnclosureInput, { description: 'Which draft, and which file.' })
    input: AddEnclosureInput,
  ) {
    return addEnclosure(ctx, input);
  }

  @Mutation(() => EnclosurePayload, {
    description: 'Takes a file away from a draft again; what was sent stays.',
  })
  removeEnclosure(
    @Ctx() ctx: HubContext,
    @Arg('input', () => RemoveEnclosureInput, { description: 'Which.' }) input: RemoveEnclosureInput,
  ) {
    return removeEnclosure(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Adds a file to a referral that was sent, while it is open: a judgment that came later. For the sender, the authority, the coordination and the team, who read it as what was sent with it.',
  })
  sendEnclosure(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SendEnclosureInput, { description: 'Which referral, which file, and what it is.' })
    input: SendEnclosureInput,
  ) {
    return sendEnclosure(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Takes back a file that was sent with a referral, as the house that added it, while the referral is open; where that house takes part no more, as the one that took the case over or as the coordination. Its content is destroyed at once; its kind, who took it back, when and why stay.',
  })
  withdrawEnclosure(
    @Ctx() ctx: HubContext,
    @Arg('input', () => WithdrawEnclosureInput, { description: 'Which, and why.' })
    input: WithdrawEnclosureInput,
  ) {
    return withdrawEnclosure(ctx, input);
  }
}

/** The field of a referral about what goes with it. */
@Resolver(() => Referral)
export class EnclosuresResolver {
  @FieldResolver(() => EnclosureConnection, {
    description:
      'The files that go with it, the last added first, and those of the referral that it goes on from.',
  })
  enclosures(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Args(() => PageArgs) page: PageArgs) {
    return listEnclosures(ctx, row, page);
  }
}
