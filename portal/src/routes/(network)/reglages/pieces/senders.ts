import { EnclosureKindValues } from '#lib/graphql/generated/enums.ts';
import type { ExpectedFormFragment, UpdateExpectedEnclosuresInput } from '#lib/graphql/generated/graphql.ts';
import { kindsInside } from '#lib/conversation/enclosure-kinds.ts';
import { m } from '#lib/paraglide/messages.js';

/** Who sends, as the setting tells them apart. */
export const senders = ['fromCourt', 'fromProbation', 'fromOthers'] as const;
export type Sender = (typeof senders)[number];

/** What may be expected: never “another document”, which says nothing. */
export const expectable = EnclosureKindValues.filter((kind) => kind !== 'OTHER');

/** How a sender is called: above its choices, and in the line that tells what is expected. */
export const senderWords: Readonly<
  Record<Sender, { readonly whole: () => string; readonly short: () => string }>
> = {
  fromCourt: { whole: m.expected_from_court, short: m.expected_court },
  fromProbation: { whole: m.expected_from_probation, short: m.expected_probation },
  fromOthers: { whole: m.expected_from_others, short: m.expected_others },
};

/** What is expected under a basis, of each sender; of nobody, that. */
export function expectedOf(expected: Pick<ExpectedFormFragment, Sender>): readonly string[] {
  if (senders.every((sender) => expected[sender].length === 0)) return [m.expected_nothing_at_all()];
  return senders.map((sender) => {
    const kinds = kindsInside(expected[sender]);
    return m.expected_of({ sender: senderWords[sender].short(), kinds: kinds || m.expected_nothing() });
  });
}

/** What was sent in vain, and why. */
export interface RefusedExpected {
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
  readonly typed: UpdateExpectedEnclosuresInput;
}
