import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { uuidOf } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { houseChangesFor } from '../../live/index.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { organisationByUuid } from '../organisations/index.ts';
import { readRelationsToHouse } from './read-contacts.ts';

interface Following {
  readonly organisationId: string;
}

/** Live: a sheet that somebody reads while another keeps it. */
@Resolver()
export class ContactSubscription {
  @Subscription(() => Organisation, {
    description:
      'A house each time that a contact which is shown to the viewer is added, changed or removed. Ends with the session.',
    nullable: true,
    subscribe: ({ args, context }) =>
      houseChangesFor(
        context as HubContext,
        uuidOf('Organisation', (args as Following).organisationId),
        readRelationsToHouse,
      ),
  })
  contactsChanged(
    @Root() house: KeyOf<'Organisation'>,
    @Ctx() ctx: HubContext,
    @Arg('organisationId', () => ID, { description: 'The house to follow.' }) _organisationId: string,
  ) {
    return organisationByUuid(ctx, house);
  }
}
