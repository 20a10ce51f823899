import type { Gathering } from '#lib/form/reading.ts';
import { text, type Typed } from '#lib/form/typed.ts';
import type { Graphql } from '#lib/graphql/client.ts';
import type { OrganisationKind } from '#lib/graphql/generated/enums.ts';
import { FindHousesDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { list } from '#lib/text/format.ts';

/** Which kinds of houses order a measure, and which follow it. */
export const kindsOfHouses: Readonly<Record<'orderedById' | 'supervisedById', readonly OrganisationKind[]>> =
  {
    orderedById: [
      ...(['JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_OF_APPEAL'] as const),
      ...(['PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE'] as const),
      ...(['SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE'] as const),
    ],
    supervisedById: ['PROBATION_SERVICE'],
  };

/** Which house is meant by what was typed: the one that was there while its name stays, else the only one that it finds. */
export async function readHouse(
  graphql: Graphql,
  typed: Typed,
  field: keyof typeof kindsOfHouses,
  found: Gathering,
): Promise<void> {
  const written = text(typed, field);
  if (written === text(typed, `${field}Label`)) return;
  if (written === '') return found.keep(field, null);
  const house = await findHouse(graphql, written, kindsOfHouses[field]);
  if ('id' in house) found.keep(field, house.id);
  else found.refuse(field, house.problem);
}

/** The house of one of these kinds that is called as it was written, or the only one that this finds; else why there is none. */
export async function findHouse(
  graphql: Graphql,
  written: string,
  kinds: readonly OrganisationKind[],
): Promise<{ readonly id: string } | { readonly problem: string }> {
  const { organisations } = await graphql.query(FindHousesDocument, {
    search: written.slice(0, 100),
    kinds: [...kinds],
  });
  const houses = organisations.edges.map(({ node }) => node);
  const house = houses.find(({ name }) => name === written) ?? (houses.length === 1 ? houses[0] : undefined);
  if (house) return { id: house.id };
  const names = list(houses.map(({ name }) => name));
  return { problem: houses.length > 0 ? m.correct_house_several({ names }) : m.correct_house_none() };
}
