import type { MemberFunction } from '../../../access/index.ts';

interface Colleague {
  readonly key: string;
  readonly name: string;
  readonly function: MemberFunction;
  readonly organisation: string;
}

/** Fictitious people who act in the cases of other departments. They have a function and no account. */
// prettier-ignore
export const colleagues = [
  { key: 'jaf63',          name: 'Florence Giraud',   function: 'FAMILY_JUDGE',      organisation: 'tj-63113-jaf' },
  { key: 'parquetCusset',  name: 'Anne Lambert',      function: 'PROSECUTOR',        organisation: 'tj-03095-parquet' },
  { key: 'parquetMoulins', name: 'Didier Perrot',     function: 'PROSECUTOR',        organisation: 'tj-03190-parquet' },
  { key: 'parquet26',      name: 'Valérie Chevalier', function: 'PROSECUTOR',        organisation: 'tj-26362-parquet' },
  { key: 'spip26',         name: 'Karine Olivier',    function: 'PROBATION_OFFICER', organisation: 'spip26' },
  { key: 'equipe26',       name: 'Léa Morin',         function: 'CASEWORKER',        organisation: 'anef-vallee-du-rhone' },
  { key: 'psychologue26',  name: 'David Renard',      function: 'CLINICIAN',         organisation: 'anef-vallee-du-rhone' },
  { key: 'psychologue63b', name: 'Solène Aubert',     function: 'CLINICIAN',         organisation: 'anef-63' },
  { key: 'parquet07',      name: 'Bruno Meyer',       function: 'PROSECUTOR',        organisation: 'tj-07186-parquet' },
  { key: 'spip07',         name: 'Sophie Blanchard',  function: 'PROBATION_OFFICER', organisation: 'spip07' },
  { key: 'parquet15',      name: 'Gilles Barthe',     function: 'PROSECUTOR',        organisation: 'tj-15014-parquet' },
  { key: 'spip15',         name: 'Laure Vidalenc',    function: 'PROBATION_OFFICER', organisation: 'spip15' },
  { key: 'parquet43',      name: 'Rémi Faucher',      function: 'PROSECUTOR',        organisation: 'tj-43157-parquet' },
  { key: 'spip43',         name: 'Nadège Souvignet',  function: 'PROBATION_OFFICER', organisation: 'spip43' },
  { key: 'coordination43', name: 'Paul Arnaud',       function: 'COORDINATOR',       organisation: 'alis-trait-d-union' },
] as const satisfies readonly Colleague[];

export type ColleagueKey = (typeof colleagues)[number]['key'];
