/**
 * The roles of the hub but for the owner of its tables. An administrator's own may begin with the same word, so that
 * what is given and taken goes by these names.
 */
export const hubRoles = [
  'maillage_api',
  'maillage_auth',
  'maillage_reader',
  'maillage_worker',
  'maillage_writer',
] as const;

/** The same as a list in SQL. */
export const hubRolesSql = hubRoles.map((role) => `'${role}'`).join(', ');
