/** A case goes to another SPIP, or to another court: asked, taken over or not. */
export { HandoverMutations } from './handover.mutations.ts';
