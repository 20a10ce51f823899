import { fieldsOf, maskOf, snakeCase, wholeRights } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { caseRelations } from '../relations.ts';
import { participant } from './grids/case/participant.ts';
import { referral } from './grids/case/referral.ts';
import type { ReferralAction } from './transitions.ts';

/** A field that is corrected once it was sent: every one that a grid lets somebody write while the referral is open. */
export interface CorrectedField {
  /** as the contract and the database name it: HEARING_DATE */
  readonly word: string;
  /** as the grid does: hearingDate */
  readonly field: string;
  readonly grid: Grid;
  /** the step that corrects it, with the others under its heading */
  readonly step: ReferralAction;
  /** the bits of who reads the whole of it, and so what it was */
  readonly readers: number;
  /** the bits of who writes it */
  readonly writers: number;
}

/** The step that corrects what stands under a heading of the grids. A heading whose fields are corrected and that is not here is refused. */
const steps: Readonly<Record<string, ReferralAction>> = {
  Identité: 'CORRECT_IDENTITY',
  Coordonnées: 'CORRECT_DETAILS',
  'Contraintes de sécurité': 'CORRECT_SAFETY',
  'Cadre, mesure, audience': 'CORRECT_MEASURE',
  'Modules demandés': 'CORRECT_MODULES',
  Circonstances: 'CORRECT_CIRCUMSTANCES',
  Urgence: 'CORRECT_URGENCY',
  'Saisie pour un autre : comment, quand': 'CORRECT_ENTRY',
};

/** Steps whose line says which field it was and not what it was: a number that is wrong is somebody else’s. */
const withoutValues: readonly ReferralAction[] = ['CORRECT_DETAILS'];

/** Whether what a field was is kept beside what it became. */
export const keepsValues = (step: ReferralAction): boolean => !withoutValues.includes(step);

/** Every field that is corrected, as the grids have them. */
export const correctedFields: readonly CorrectedField[] = [referral, participant].flatMap((grid) =>
  fieldsOf(grid).flatMap((field) => {
    const writers = maskOf(grid, field, 'writeOpen');
    return writers === 0 ? [] : [correctedField(grid, field, writers)];
  }),
);

/** Every step that corrects, once. */
export const correctionSteps: readonly ReferralAction[] = [
  ...new Set(correctedFields.map(({ step }) => step)),
];

function correctedField(grid: Grid, field: string, writers: number): CorrectedField {
  const [heading = ''] =
    Object.entries(grid.groups).find(([, fields]) => fields.some((one) => one === field)) ?? [];
  const step = steps[heading];
  if (step === undefined)
    throw new Error(`${grid.type}.${field} is corrected: name the step of “${heading}” in corrections.ts.`);
  // Who is only asked whether it takes the case over reads no line of before, and who has handed it over none of after.
  const readers = maskOf(grid, field, ...wholeRights) & ~(caseRelations.asked | caseRelations.formerReferrer);
  return { word: snakeCase(field).toUpperCase(), field, grid, step, readers, writers };
}

/** SQL of the bits that read what the field named by this row is about; none for a word that no field has. */
export const readersOfField = (row: string): string =>
  `case ${row}.field ${correctedFields.map(({ word, readers }) => `when '${word}' then ${readers}`).join(' ')} else 0 end`;

/** SQL: true where the field that a row names is one that its step corrects. */
export const isOfStep = (row: string): string =>
  `case ${row}.action ${correctionSteps
    .map((step) => {
      const words = correctedFields.filter((field) => field.step === step).map(({ word }) => `'${word}'`);
      return `when '${step}' then ${row}.field in (${words.join(', ')})`;
    })
    .join(' ')} else false end`;
