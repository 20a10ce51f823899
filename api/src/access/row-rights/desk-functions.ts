import { viewerMembership } from '../policy/viewer-bits.ts';
import type { PolicyFunction } from './row-right.ts';

/** What the policies of a desk ask of other tables. */
export const deskFunctions: readonly PolicyFunction[] = [
  {
    name: 'viewer_is_called',
    parameters: 'name text',
    returns: 'boolean',
    select: `select exists (select from hub.membership m where m.id = ${viewerMembership} and m.person_name = name)`,
  },
];
