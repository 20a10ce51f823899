import { organisationFacts } from './network.ts';

/**
 * Under which ids public files name an organisation that the hub already knows, as `source:id`. An import
 * then completes that one instead of adding a second; without this line it would be doubled.
 */
const aliases: Readonly<Record<string, string>> = {
  'coj:ca-63300': 'ca-riom',
  'coj:ca-30189': 'ca-nimes',
  'coj:ca-38185': 'ca-grenoble',
  'anef:seed-anef63': 'anef-63',
  'anef:seed-anef-cantal': 'anef-cantal',
  'anef:seed-alis': 'alis-trait-d-union',
  'anef:seed-anef-vdr': 'anef-vallee-du-rhone',
  'anef:seed-fnacav': 'fnacav',
  'dila:cidf-03190-01': 'cidff-03',
  'dila:prefecture-03190-01': 'prefecture-03',
  'dila:prefecture-07186-01': 'prefecture-07',
  'dila:prefecture-15014-01': 'prefecture-15',
  'dila:prefecture-26362-01': 'prefecture-26',
  'dila:prefecture-43157-01': 'prefecture-43',
  'dila:prefecture-63113-01': 'prefecture-63',
};

const factKeys = new Set(organisationFacts.map((fact) => fact.key));

/** The key of the organisation of the reference network that this record is about, if it is about one. */
export function knownAs(source: string, sourceId: string): string | undefined {
  // Tribunaux judiciaires and de proximité have the same id in the code's table as here.
  if (source === 'coj' && factKeys.has(sourceId)) return sourceId;
  return aliases[`${source}:${sourceId}`];
}
