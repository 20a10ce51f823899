import { networkDepartments, rowsOf, searchText, type Owner } from '../../directory/index.ts';
import type { RowRefusal } from './row-refusal.ts';

export interface Place {
  readonly insee: string;
  readonly name: string;
  readonly departmentCode: string;
}

/** The communes and departments of the network, to check a file's places against. */
export class NetworkPlaces {
  readonly #communes: ReadonlyMap<string, Place>;
  /** null where several communes of a department have one name */
  readonly #byName: ReadonlyMap<string, Place | null>;

  constructor(communes: readonly Place[]) {
    this.#communes = new Map(communes.map((place) => [place.insee, place]));
    const byName = new Map<string, Place | null>();
    for (const place of communes) {
      const name = keyOf(place.departmentCode, place.name);
      byName.set(name, byName.has(name) ? null : place);
    }
    this.#byName = byName;
  }

  commune(insee: string): Place | null {
    return this.#communes.get(insee) ?? null;
  }

  /** The commune of this name in this department, when there is exactly one; an envelope's "Cedex 9" is no part of a name. */
  communeNamed(departmentCode: string, city: string | null): Place | null {
    if (city === null) return null;
    return this.#byName.get(keyOf(departmentCode, city.replace(/\s+cedex.*$/i, ''))) ?? null;
  }

  serves(departmentCode: string): boolean {
    return networkDepartments.includes(departmentCode);
  }
}

/** The refusal of a cell whose INSEE code the network does not know. */
export function unknownCommune(column: string, insee: string | null): RowRefusal {
  return {
    column,
    reason: insee === null ? 'is empty: the commune is not known' : `${insee} is no commune of the network`,
  };
}

/** The refusal of a cell whose department the network does not serve. */
export function otherDepartment(column: string, code: string | null): RowRefusal {
  return { column, reason: code === null ? 'is empty' : `${code} is no department of the network` };
}

/** The network as the hub has it. */
export async function readNetworkPlaces(owner: Owner): Promise<NetworkPlaces> {
  const communes = await rowsOf<Place>(
    owner,
    'select insee, name, department_code as "departmentCode" from hub.commune order by insee',
  );
  return new NetworkPlaces(communes);
}

const keyOf = (departmentCode: string, name: string): string => `${departmentCode} ${searchText(name)}`;
