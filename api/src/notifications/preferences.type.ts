import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node, UserError } from '../vocabulary/index.ts';
import type { NotificationEvent } from './events.ts';
import { Languages, NotificationEvents } from './notification.enums.ts';
import type { Language } from './preferences.ts';

/** What one chooses: set whole, and answered as it was set. */
@ObjectType('ToldPreferences', { simpleResolvers: true, description: 'What one is told, and when.' })
@InputType('ToldPreferencesInput', { description: 'What one wants to be told, and when.' })
abstract class ToldPreferences {
  @Field(() => Languages, { description: 'The language of the letters.' })
  language!: Language;

  @Field(() => [NotificationEvents], { description: 'What is told in the hub.' })
  inApp!: NotificationEvent[];

  @Field(() => [NotificationEvents], {
    description: 'What is told by e-mail as it happens, outside of the quiet hours.',
  })
  mailAtOnce!: NotificationEvent[];

  @Field(() => [NotificationEvents], {
    description: 'What is told by e-mail once a day; what is in neither list is not told by e-mail.',
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
  description: 'How the present function of the viewer wants to be told. Hours are those of Paris.',
})
export class NotificationPreferences extends ToldPreferences {
  id!: string;

  @Field(() => Boolean, {
    description: 'False where the hub has no mail server: letters are kept as not sent.',
  })
  mailIsSent!: boolean;
}

@InputType({ description: 'How the present function wants to be told, whole.' })
export class SetNotificationPreferencesInput extends ToldPreferences {}

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
