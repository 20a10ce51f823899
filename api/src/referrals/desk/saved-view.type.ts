import { Field, ObjectType } from 'type-graphql';
import { describeEnum, Governed, Node, UserError } from '../../vocabulary/index.ts';
import { SavedCriteria } from './saved-criteria.type.ts';

/** The lists that views can be saved of. */
export const SavedViewPlace = { INBOX: 'INBOX', FOLLOWED: 'FOLLOWED' } as const;
export type SavedViewPlace = keyof typeof SavedViewPlace;
describeEnum(SavedViewPlace, {
  name: 'SavedViewPlace',
  description: 'A list whose views one may keep: the inbox of a CPCA, or the referrals that one follows.',
  of: { INBOX: 'The inbox of a CPCA.', FOLLOWED: 'The referrals that one follows.' },
});

/** A list saved under a name by one person in one function. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'A list saved under a name by one person in one function; nobody else sees it.',
})
export class SavedView {
  id!: string;
  hidden!: string[];

  @Field(() => SavedViewPlace, { description: 'Of which list.' })
  place!: SavedViewPlace;

  @Field(() => String, { description: 'Its name, one’s own words; 60 characters at most.' })
  name!: string;

  @Field(() => SavedCriteria, { description: 'What it lists.' })
  criteria!: SavedCriteria;

  @Field(() => Boolean, { description: 'True when the list opens with it.' })
  isDefault!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What keeping a view answers.' })
export class SavedViewPayload {
  @Field(() => SavedView, { nullable: true, description: 'The view as it was saved; null when it was not.' })
  savedView!: SavedView | null;

  @Field(() => [UserError], { description: 'Why it was not saved; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What giving up a view answers.' })
export class DeleteSavedViewPayload {
  @Field(() => Boolean, { description: 'True when it was deleted.' })
  deleted!: boolean;

  @Field(() => [UserError], { description: 'Why it is not; empty when it is.' })
  userErrors!: UserError[];
}
