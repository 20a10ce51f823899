/** The steps of a referral, and who takes them. */
export { accept } from './accept.ts';
export {
  acknowledge,
  addStatusUpdate,
  decline,
  provideInformation,
  requestInformation,
  waitlist,
  withdraw,
  withdrawEntry,
} from './answer.ts';
export { PartyMutations } from './change-parties.mutations.ts';
export { ProgrammeStepMutations } from './programme-steps.mutations.ts';
export { ReopeningMutations } from './reopen.mutations.ts';
export { RedirectionMutations } from './redirect.mutations.ts';
export { awaitedFrom } from './next-step.ts';
