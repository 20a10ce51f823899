import { viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';

/** SQL: true for a new row that is from the viewer, by columns of this beginning: nobody writes in another's name. */
export const signedBy = (who: 'author'): string =>
  `${who}_id = ${viewerMembership} and ${who}_organisation_id = ${viewerOrganisation} and rights.viewer_signs(${who}_name, ${who}_function)`;
