/** How a desk shares its work: who is in charge, who reads, named lists. */
export { AwaitedResolver } from './awaited.resolver.ts';
export { ChoicesResolver } from './choices.resolver.ts';
export { DeskMutations } from './desk.mutations.ts';
export { ReadingClaimEntity } from './reading-claim.entity.ts';
export { SavedViewEntity } from './saved-view.entity.ts';
export { SavedViewResolver } from './saved-view.resolver.ts';
export { SavedViewPlace } from './saved-view.type.ts';
export { readSavedView } from './saved-views.ts';
