import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../vocabulary/index.ts';
import type { NotificationEvent } from './events.ts';
import { Languages, NotificationEvents } from './notification.enums.ts';
import type { Language } from './preferences.ts';

const words = {
  language: 'The language of the letters.',
  inApp: 'What is told in the hub.',
  mailAtOnce: 'What is told by e-mail as it happens, outside of the quiet hours.',
  mailInDigest: 'What is told by e-mail once a day; what is in neither list is not told by e-mail.',
  digestHour: 'The hour of the daily summary, 0 to 23 in Paris.',
  quietFrom: 'From this hour on nothing is sent (0 to 23 in Paris), unless it is urgent.',
  quietUntil: 'Until this hour; the same as `quietFrom`: there are no quiet hours.',
  quietOnWeekends: 'Whether nothing is sent on Saturdays and Sundays, unless it is urgent.',
} as const;

@ObjectType({
  simpleResolvers: true,
  description: 'How the present function of the viewer wants to be told. Hours are those of Paris.',
})
export class NotificationPreferences {
  @Field(() => Languages, { description: words.language })
  language!: Language;

  @Field(() => [NotificationEvents], { description: words.inApp })
  inApp!: NotificationEvent[];

  @Field(() => [NotificationEvents], { description: words.mailAtOnce })
  mailAtOnce!: NotificationEvent[];

  @Field(() => [NotificationEvents], { description: words.mailInDigest })
  mailInDigest!: NotificationEvent[];

  @Field(() => Int, { description: words.digestHour })
  digestHour!: number;

  @Field(() => Int, { description: words.quietFrom })
  quietFrom!: number;

  @Field(() => Int, { description: words.quietUntil })
  quietUntil!: number;

  @Field(() => Boolean, { description: words.quietOnWeekends })
  quietOnWeekends!: boolean;

  @Field(() => Boolean, {
    description: 'False where the hub has no mail server: letters are kept as not sent.',
  })
  mailIsSent!: boolean;
}

@InputType({ description: 'How the present function wants to be told, whole.' })
export class SetNotificationPreferencesInput {
  @Field(() => Languages, { description: words.language })
  language!: Language;

  @Field(() => [NotificationEvents], { description: words.inApp })
  inApp!: NotificationEvent[];

  @Field(() => [NotificationEvents], { description: words.mailAtOnce })
  mailAtOnce!: NotificationEvent[];

  @Field(() => [NotificationEvents], { description: words.mailInDigest })
  mailInDigest!: NotificationEvent[];

  @Field(() => Int, { description: words.digestHour })
  digestHour!: number;

  @Field(() => Int, { description: words.quietFrom })
  quietFrom!: number;

  @Field(() => Int, { description: words.quietUntil })
  quietUntil!: number;

  @Field(() => Boolean, { description: words.quietOnWeekends })
  quietOnWeekends!: boolean;
}

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
