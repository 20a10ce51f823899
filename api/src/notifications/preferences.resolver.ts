import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Viewer } from '../accounts/viewer.type.ts';
import type { HubContext } from '../context.ts';
import { ownPreferences, setOwnPreferences } from './own-preferences.ts';
import {
  NotificationPreferences,
  NotificationPreferencesPayload,
  SetNotificationPreferencesInput,
} from './preferences.type.ts';

@Resolver(() => Viewer)
export class NotificationPreferencesResolver {
  @FieldResolver(() => NotificationPreferences, {
    description: 'How the present function wants to be told.',
  })
  notificationPreferences(@Ctx() ctx: HubContext): Promise<NotificationPreferences> {
    return ownPreferences(ctx);
  }

  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Says how the present function wants to be told. Errors: INVALID (an hour).',
  })
  setNotificationPreferences(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SetNotificationPreferencesInput, { description: 'All of it.' })
    input: SetNotificationPreferencesInput,
  ): Promise<NotificationPreferencesPayload> {
    return setOwnPreferences(ctx, input);
  }
}
