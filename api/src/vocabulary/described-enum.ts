import { registerEnumType } from 'type-graphql';

/** A closed list of words, as GraphQL and the database write them. */
export function wordsOf<Word extends string>(words: readonly Word[]): { readonly [W in Word]: W } {
  return Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in Word]: W };
}

/** Puts an enum into the contract. Every value says what it means: a new one without does not compile. */
export function describeEnum<Word extends string>(
  values: Readonly<Record<Word, Word>>,
  { name, description, of }: EnumWords<Word>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(of).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType<Record<string, string>>(values, { name, description, valuesConfig });
}

interface EnumWords<Word extends string> {
  readonly name: string;
  readonly description: string;
  /** what each value means */
  readonly of: Readonly<Record<Word, string>>;
}
