import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Agreement } from './agreement.type.ts';
import type { AgreementRow } from './agreements.ts';
import { departmentsByCode } from '../places/index.ts';
import { organisationByUuid, organisationsByUuid } from './organisations.ts';

/** Conventions of the network. */
@Resolver(() => Agreement)
export class AgreementResolver {
  @FieldResolver()
  lead(@Ctx() ctx: HubContext, @Root() row: AgreementRow) {
    return organisationByUuid(ctx, row.leadUuid);
  }

  @FieldResolver()
  members(@Ctx() ctx: HubContext, @Root() row: AgreementRow) {
    return organisationsByUuid(ctx, row.memberUuids);
  }

  @FieldResolver()
  departments(@Ctx() ctx: HubContext, @Root() row: AgreementRow) {
    return departmentsByCode(ctx, row.departmentCodes);
  }
}
