/** What was sent is corrected, and what it was before is kept. */
export { readCorrection } from './correction-reader.ts';
export { CorrectionEntity } from './correction.entity.ts';
export { CorrectedField } from './correction.enums.ts';
export { CorrectionMutations } from './correction.mutations.ts';
export { CorrectionResolver, CorrectionsResolver } from './correction.resolver.ts';
