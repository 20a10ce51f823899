import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node, UserError } from '../../vocabulary/index.ts';
import type { NotificationEvent } from '../events.ts';
import { Languages, NotificationEvents } from '../notification.enums.ts';
import type { Language } from './preferences.ts';

/** What one chooses: set whole, and answered as it was set. */
@ObjectType('PreferenceFields', {
  simpleResolvers: true,
  description: 'Of which events one is notified, and when.',
})
@InputType('PreferenceFieldsInput', { description: 'Of which events one wants to be notified, and when.' })
abstract class PreferenceFields {
  @Field(() => Languages, { description: 'The language of the letters.' })
  language!: Language;

  @Field(() => [NotificationEvents], { description: 'Events notified in the hub.' })
  inApp!: NotificationEvent[];

  @Field(() => [NotificationEvents], {
    description: 'Events notified by e-mail as they happen, outside of the quiet hours.',
  })
  mailAtOnce!: NotificationEvent[];

  @Field(() => [NotificationEvents], {
    description: 'Events notified by e-mail once a day; an event in neither list is not notified by e-mail.',
  })
  mailInDigest!: NotificationEvent[];

  @Field(() => Int, { description: 'The hour of the daily summary, 0 to 23 in Paris.' })
  digestHour!: number;

  @Field(() => Int, {
    description: 'From this hour on nothing is sent (0 to 23 in Paris), unless it is urgent.',
  })
  quietFrom!: number;

  @Field(() => Int, { description: 'Until this hour; the same as `quietFrom`: there are no quiet hours.' })
  quietUntil!: number;

  @Field(() => Boolean, {
    description: 'Whether nothing is sent on Saturdays and Sundays, unless it is urgent.',
  })
  quietOnWeekends!: boolean;
}

@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'Notification preferences of the viewer’s present function. Hours are those of Paris.',
})
export class NotificationPreferences extends PreferenceFields {
  id!: string;

  @Field(() => Boolean, {
    description: 'False where the hub has no mail server: letters are kept as not sent.',
  })
  mailIsSent!: boolean;
}

@InputType({ description: 'All notification preferences of the present function.' })
export class SetNotificationPreferencesInput extends PreferenceFields {}

@ObjectType({ simpleResolvers: true, description: 'What setting the preferences answers.' })
export class NotificationPreferencesPayload {
  @Field(() => NotificationPreferences, {
    nullable: true,
    description: 'The preferences as they are now; null when nothing was changed.',
  })
  preferences!: NotificationPreferences | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
