import { correctedFields } from '../../access/index.ts';
import { describeEnum, wordsOf } from '../../vocabulary/index.ts';

/** What may be corrected: the fields that a grid lets somebody write while a referral is open. */
export const CorrectedField = wordsOf(correctedFields.map(({ word }) => word));

describeEnum(CorrectedField, {
  name: 'CorrectedField',
  description: 'A field that was corrected after a referral was sent.',
  of: Object.fromEntries(
    correctedFields.map(({ word, field, grid }) => [word, `\`${grid.type}.${field}\`.`]),
  ),
});
