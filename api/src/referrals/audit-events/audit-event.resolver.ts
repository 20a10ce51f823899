import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import { Referral } from '../referral.type.ts';
import { listAuditEvents } from './audit-event-reader.ts';
import type { AuditEventNode } from './audit-event-reader.ts';
import { AuditEvent, AuditEventConnection, AuditEventFilter } from './audit-event.type.ts';

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { row }: AuditEventNode) {
    return organisationByUuid(ctx, row.organisation_id);
  }
}

/** The field of a referral about who looked into it. */
@Resolver(() => Referral)
export class AuditEventsResolver {
  @FieldResolver(() => AuditEventConnection, {
    description:
      'Who read what of it and did what with it, the last first: for who coordinates it. Lines are kept for as many months as the hub is set to.',
  })
  auditEvents(
    @Ctx() ctx: HubContext,
    @Root() { row }: ReferralNode,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditEventFilter, {
      nullable: true,
      description: 'Which lines; all of them where it is left out.',
    })
    filter?: AuditEventFilter,
  ) {
    return listAuditEvents(ctx, row, { filter, page });
  }
}
