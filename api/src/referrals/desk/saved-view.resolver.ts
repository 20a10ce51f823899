import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import type { HubContext } from '../../context.ts';
import { SavedCriteriaInput } from './saved-criteria.type.ts';
import { DeleteSavedViewPayload, SavedView, SavedViewPayload, SavedViewPlace } from './saved-view.type.ts';
import { deleteView, savedViews, saveView } from './saved-views.ts';

@InputType({ description: 'A view to keep.' })
export class SaveViewInput {
  @IdField('SavedView', { nullable: true, description: 'Which one to change; a new one when absent.' })
  declare readonly id?: KeyOf<'SavedView'> | null;

  @Field(() => SavedViewPlace, { description: 'Of which list.' })
  place!: SavedViewPlace;

  @Field(() => String, { description: 'Its name; 60 characters at most.' })
  name!: string;

  @Field(() => SavedCriteriaInput, { description: 'What it lists.' })
  criteria!: SavedCriteriaInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether the list opens with it; no when absent.' })
  isDefault?: boolean | null;
}

@InputType({ description: 'A view to give up.' })
export class DeleteSavedViewInput {
  @IdField('SavedView', { description: 'Which one.' })
  declare readonly id: KeyOf<'SavedView'>;
}

/** The lists that one keeps under a name. */
@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], { description: 'The views that the viewer keeps of a list, by name.' })
  savedViews(
    @Ctx() ctx: HubContext,
    @Arg('place', () => SavedViewPlace, { description: 'Of which list.' }) place: SavedViewPlace,
  ) {
    return savedViews(ctx, place);
  }

  @Mutation(() => SavedViewPayload, { description: 'Keeps a view of a list under a name.' })
  saveView(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SaveViewInput, { description: 'Which, and what.' }) input: SaveViewInput,
  ) {
    return saveView(ctx, { ...input, isDefault: input.isDefault ?? false });
  }

  @Mutation(() => DeleteSavedViewPayload, { description: 'Gives a view up.' })
  async deleteSavedView(
    @Ctx() ctx: HubContext,
    @Arg('input', () => DeleteSavedViewInput, { description: 'Which one.' }) input: DeleteSavedViewInput,
  ) {
    const userErrors = await deleteView(ctx, input.id);
    return { deleted: userErrors.length === 0, userErrors };
  }
}
