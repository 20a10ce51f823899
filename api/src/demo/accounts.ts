import type { MemberFunction } from '../access/index.ts';

/** A fictitious person of the demonstration, in a real organisation of the reference network. */
export interface DemoAccount {
  /** The part of the e-mail before the @; also how tests call the person. */
  readonly key: string;
  readonly name: string;
  readonly function: MemberFunction;
  /** Key of the organisation in the reference network. */
  readonly organisation: string;
  /** How the sign-in page presents them. */
  readonly label: string;
}

/** One password for all of them: they guard fictitious cases only, and exist nowhere but in a demonstration. */
export const demoPassword = 'maillage-demo-2026';

/** The address with which an account of the demonstration signs in; nothing is ever sent to it. */
export const demoEmail = (account: DemoAccount): string => `${account.key}@maillage.example`;

// prettier-ignore
export const demoAccounts = [
  { key: 'parquet63',        name: 'Hélène Marchand',   function: 'PROSECUTOR',                 organisation: 'tj-63113-parquet',
    label: 'Hélène Marchand, vice-procureure, parquet de Clermont-Ferrand' },
  { key: 'substitut63',      name: 'Camille Aubert',    function: 'PROSECUTOR',                 organisation: 'tj-63113-parquet',
    label: 'Camille Aubert, substitute du procureur, parquet de Clermont-Ferrand' },
  { key: 'jap63',            name: 'Antoine Delorme',   function: 'SENTENCE_ENFORCEMENT_JUDGE', organisation: 'tj-63113-jap',
    label: 'Antoine Delorme, juge de l’application des peines, TJ de Clermont-Ferrand' },
  { key: 'greffe63',         name: 'Bernard Lacombe',   function: 'REGISTRY',                   organisation: 'tj-63113-greffe',
    label: 'Bernard Lacombe, greffier, TJ de Clermont-Ferrand' },
  { key: 'spip63',           name: 'Samir Belkacem',    function: 'PROBATION_OFFICER',          organisation: 'spip63',
    label: 'Samir Belkacem, CPIP, SPIP du Puy-de-Dôme' },
  { key: 'responsable63',    name: 'Nathalie Bruneau',  function: 'LEAD',                       organisation: 'spip63',
    label: 'Nathalie Bruneau, responsable, SPIP du Puy-de-Dôme' },
  { key: 'spip03',           name: 'Nathalie Roussel',  function: 'PROBATION_OFFICER',          organisation: 'spip03',
    label: 'Nathalie Roussel, CPIP, SPIP de l’Allier' },
  { key: 'coordination0363', name: 'Claire Vasseur',    function: 'COORDINATOR',                organisation: 'anef-63',
    label: 'Claire Vasseur, coordinatrice CPCA 03/63' },
  { key: 'coordination26',   name: 'Thomas Gauthier',   function: 'COORDINATOR',                organisation: 'anef-vallee-du-rhone',
    label: 'Thomas Gauthier, coordinateur CPCA 07/26' },
  { key: 'coordination15',   name: 'Mathilde Combes',   function: 'COORDINATOR',                organisation: 'anef-cantal',
    label: 'Mathilde Combes, coordinatrice régionale, ANEF Cantal' },
  { key: 'equipe63',         name: 'Julie Fabre',       function: 'CASEWORKER',                 organisation: 'anef-63',
    label: 'Julie Fabre, équipe du CPCA, ANEF 63' },
  { key: 'psychologue63',    name: 'Inès Carvalho',     function: 'CLINICIAN',                  organisation: 'anef-63',
    label: 'Inès Carvalho, psychologue du CPCA, ANEF 63' },
  { key: 'sante63',          name: 'Marc Lefebvre',     function: 'HEALTH_WORKER',              organisation: 'chu-clermont-ferrand',
    label: 'Marc Lefebvre, partenaire santé, CHU de Clermont-Ferrand' },
  { key: 'hebergement63',    name: 'Sandrine Petit',    function: 'HOUSING_WORKER',             organisation: 'anef-63-hebergement',
    label: 'Sandrine Petit, hébergement, ANEF 63' },
  { key: 'association03',    name: 'Émilie Charrier',   function: 'ASSOCIATION_WORKER',         organisation: 'cidff-03',
    label: 'Émilie Charrier, CIDFF de l’Allier' },
  { key: 'ars',              name: 'Pauline Meunier',   function: 'OBSERVER',                   organisation: 'ars-ara',
    label: 'Pauline Meunier, ARS Auvergne-Rhône-Alpes' },
  { key: 'prefecture',       name: 'Olivier Besson',    function: 'OBSERVER',                   organisation: 'prefecture-63',
    label: 'Olivier Besson, préfecture du Puy-de-Dôme' },
  { key: 'admin',            name: 'Lucie Fontaine',    function: 'ADMINISTRATOR',              organisation: 'cpca-aura',
    label: 'Lucie Fontaine, administration des comptes' },
] as const satisfies readonly DemoAccount[];

export type DemoKey = (typeof demoAccounts)[number]['key'];
