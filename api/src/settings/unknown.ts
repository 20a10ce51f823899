import { distance } from 'fastest-levenshtein';
import { settingNames } from './table.ts';

/** What the tests, the measurements and the portal by itself read; the hub meets them when it is started by those. */
const ofTools = /^MAILLAGE_(E2E_|HISTORIES|SHOTS|API_URL)/;

/** One line for each `MAILLAGE_…` that nothing reads, with the known name that it may have been meant to be. */
export function unknownSettings(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('MAILLAGE_') && !ofTools.test(name) && !settingNames.includes(name))
    .sort()
    .map((name) => {
      const nearest = settingNames.toSorted((a, b) => far(name, a) - far(name, b))[0] ?? '';
      const meant = far(name, nearest) <= bare(name).length / 2 ? ` Did you mean ${nearest}?` : '';
      return `${name} is no setting of the hub and does nothing.${meant}`;
    });
}

const bare = (name: string): string => name.replace(/^MAILLAGE_/, '');
const far = (name: string, known: string): number => distance(bare(name), bare(known));
