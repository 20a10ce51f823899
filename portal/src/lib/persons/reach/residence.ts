import type { Residence } from '#lib/graphql/generated/enums.ts';
import { residenceLabel } from '#lib/text/labels.ts';

interface Living {
  readonly residence?: Residence | null;
  readonly residencePlace?: string | null;
}

/** Where someone lives, of whom a commune has this name: "69003 Lyon", "Sans domicile fixe, Riom (63)". */
export function residenceText(person: Living | null | undefined, commune: string | null): string | null {
  const { residence, residencePlace: place } = person ?? {};
  switch (residence) {
    case 'ELSEWHERE':
      return place ?? residenceLabel(residence);
    case 'ABROAD':
    case 'NO_FIXED_HOME':
      return [residenceLabel(residence), place, commune].filter(Boolean).join(', ');
    default:
      return commune;
  }
}
