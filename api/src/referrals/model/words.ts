/**
 * The words in which the model speaks, typed in by hand: nothing here is taken from the code that is compared
 * with it, or both would be wrong together.
 */
export type Relation =
  | 'REFERRER'
  | 'UNINFORMED_REFERRER'
  | 'AUTHORITY'
  | 'COORDINATOR'
  | 'CASEWORKER'
  | 'CLINICIAN'
  | 'HOUSING_PARTNER'
  | 'HEALTH_PARTNER'
  | 'FORMER_PARTNER'
  | 'ASKED'
  | 'FORMER_REFERRER';

export type Module = 'HOUSING' | 'PSYCHOLOGICAL_SUPPORT' | 'RESPONSIBILITY_GROUP';

/** Every organisation that histories know, by its key in the reference network. */
export const services = [
  'tj-63113-parquet',
  'tj-63113-jap',
  'tj-63113-greffe',
  'spip63',
  'spip03',
  'anef-63',
  'anef-vallee-du-rhone',
  'cpca-aura',
  'chu-clermont-ferrand',
  'anef-63-hebergement',
  'cidff-03',
  'ars-ara',
  'prefecture-63',
] as const;
export type Service = (typeof services)[number];

interface Someone {
  readonly name: string;
  readonly service: Service;
  /** What this function may be to a referral; the organisation has to be it too. */
  readonly as: readonly Relation[];
}

const sender = ['REFERRER', 'UNINFORMED_REFERRER'] as const;
const court = [...sender, 'AUTHORITY', 'ASKED', 'FORMER_REFERRER'] as const;

/** Who takes part: everybody of the demonstration. */
export const people = {
  parquet63: { name: 'Hélène Marchand', service: 'tj-63113-parquet', as: court },
  substitut63: { name: 'Camille Aubert', service: 'tj-63113-parquet', as: court },
  greffe63: { name: 'Bernard Lacombe', service: 'tj-63113-greffe', as: court },
  jap63: { name: 'Antoine Delorme', service: 'tj-63113-jap', as: court },
  spip63: { name: 'Samir Belkacem', service: 'spip63', as: court },
  spip03: { name: 'Nathalie Roussel', service: 'spip03', as: court },
  coordination0363: { name: 'Claire Vasseur', service: 'anef-63', as: ['COORDINATOR'] },
  coordination26: { name: 'Thomas Gauthier', service: 'anef-vallee-du-rhone', as: ['COORDINATOR'] },
  equipe63: { name: 'Julie Fabre', service: 'anef-63', as: ['CASEWORKER'] },
  psychologue63: { name: 'Inès Carvalho', service: 'anef-63', as: ['CLINICIAN', 'FORMER_PARTNER'] },
  sante63: {
    name: 'Marc Lefebvre',
    service: 'chu-clermont-ferrand',
    as: [...sender, 'HEALTH_PARTNER', 'FORMER_PARTNER'],
  },
  hebergement63: {
    name: 'Sandrine Petit',
    service: 'anef-63-hebergement',
    as: [...sender, 'HOUSING_PARTNER', 'FORMER_PARTNER'],
  },
  association03: { name: 'Émilie Charrier', service: 'cidff-03', as: sender },
  ars: { name: 'Pauline Meunier', service: 'ars-ara', as: [] },
  prefecture: { name: 'Olivier Besson', service: 'prefecture-63', as: [] },
  admin: { name: 'Lucie Fontaine', service: 'cpca-aura', as: [] },
} as const satisfies Record<string, Someone>;

export type Person = keyof typeof people;
export const everybody = Object.keys(people) as Person[];
/** The psychologist whom a CPCA of these histories can assign. */
export const psychologist: Person = 'psychologue63';

/** Who enters for somebody what reaches a CPCA. */
export const enters = (person: Person): boolean =>
  who(person).as.some((relation) => relation === 'COORDINATOR' || relation === 'CASEWORKER');

/** This person, as the model knows them. */
export const who = (person: Person): Someone => people[person];
