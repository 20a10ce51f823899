import type { EnclosureKind } from '#lib/graphql/generated/enums.ts';
import { list } from '#lib/text/format.ts';
import { insideSentence } from '#lib/text/inside-sentence.ts';
import { enclosureKindLabel } from '#lib/text/labels.ts';

/** Kinds of enclosure inside a sentence: “jugement et lettre”. */
export function kindsInside(kinds: readonly EnclosureKind[]): string {
  return list(kinds.map((kind) => insideSentence(enclosureKindLabel(kind))));
}
