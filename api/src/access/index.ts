export { contactAudiences, enclosers, grids } from './policy/index.ts';
export { auditKinds } from './policy/audit-kinds.ts';
export { caseTypes, classOf, fieldClasses } from './policy/field-classes.ts';
export type { FieldClass } from './policy/field-classes.ts';
export { sealedText } from './audit-lines.ts';
export { grantsOf, mayWrite } from './policy/grants.ts';
export {
  beginsWait,
  outcomes,
  referralActions,
  referralStatuses,
  statesBefore,
  stepsTo,
  transitionOf,
  transitions,
} from './policy/transitions.ts';
export { areOfOneNature } from './policy/handing-kinds.ts';
export { partnerModules } from './policy/partner-modules.ts';
export { bitsOfMember } from './policy/viewer-bits.ts';
export { correctedFields, correctionSteps, keepsValues } from './policy/corrections.ts';
export type { CorrectedField } from './policy/corrections.ts';
export { hasCome, isInTime } from './policy/closing.ts';
export { isTooLateToSend, maySend, sendingMask } from './policy/conversation.ts';
export type { ReferralAction, ReferralStatus, Transition } from './policy/transitions.ts';
export {
  bitsOf,
  caseRelations,
  directoryRelations,
  everyParty,
  formerParties,
  everyRelation,
  houseRelations,
  mayBeInCharge,
  mayCoordinate,
  functionsSeeing,
  enteringRelations,
  mayEnter,
  mayRefer,
  memberFunctions,
  partnerBits,
  relationsOf,
  teamRelations,
} from './relations.ts';
export type { CaseRelation, DirectoryRelation, MemberFunction } from './relations.ts';
export { hubRolesSql } from './roles/hub-roles.ts';
export { fieldsOf, maskOf, mayBeHidden, storedIn, wholeRights } from './grid.ts';
export type { Grid, Right } from './grid.ts';
export { relationLabels, rightLabels } from './documents/access-document.ts';
export { subjectTypes } from './subjects.ts';
export { changeChannel } from './change-events.ts';
