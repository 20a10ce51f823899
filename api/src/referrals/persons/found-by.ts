import { findableText } from '../../directory/index.ts';
import { nameKeys } from './person-names.ts';
import type { NamesOfPerson } from './person-names.ts';

/** What is stored beside a person’s names: the text that a search goes through, and the keys that a double is found by. */
export function foundBy(names: NamesOfPerson): { readonly searchText: string; readonly nameKeys: string[] } {
  const { birthName, usageName, firstName } = names;
  return { searchText: findableText([birthName, usageName, firstName]), nameKeys: [...nameKeys(names)] };
}
