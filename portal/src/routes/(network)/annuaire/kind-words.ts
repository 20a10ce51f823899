import { m } from '#lib/paraglide/messages.js';
import type { KindGroup } from './query.ts';

/** What people call each group of kinds. */
export const kindWords: Readonly<Record<KindGroup, () => string>> = {
  juridictions: m.directory_kind_courts,
  spip: m.directory_kind_probation,
  cpca: m.directory_kind_cpca,
  sante: m.directory_kind_health,
  associations: m.directory_kind_associations,
  collectivites: m.directory_kind_local,
  securite: m.directory_kind_police,
  etat: m.directory_kind_state,
};
