import type { CaseLineFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { personName } from '#lib/text/format.ts';

/** One referral as lists show it. */
export type CaseLine = CaseLineFragment;

/** The person's name as this viewer may read it; null when it is hidden or not yet there. */
export function knownName(line: Pick<CaseLine, 'participant'>): string | null {
  return line.participant ? personName(line.participant) : null;
}

/** What stands where the name stands: never the offence, never a blank. */
export function displayName(line: Pick<CaseLine, 'participant' | 'status' | 'relations'>): string {
  return knownName(line) ?? (line.status === 'DRAFT' ? m.case_unnamed_draft() : m.case_unnamed());
}

/** Where a referral is read; one that was not sent is written on where it was left. */
export function caseHref({ id, status, draftStep }: Pick<CaseLine, 'id' | 'status' | 'draftStep'>): string {
  const one = encodeURIComponent(id);
  return status === 'DRAFT' ? `/orienter/${one}/${draftStep}` : `/orientations/${one}`;
}

/** The title of the tab and of the print: the reference, never a name. */
export function fileTitle(line: Pick<CaseLine, 'reference'>): string {
  return line.reference ? m.case_file({ reference: line.reference }) : m.case_file_draft();
}

/** Marks in the markup what of a referral its reader may not read: news of what they lost with it cannot wait. */
export function hiddenOf({
  id,
  hidden = [],
  participant,
}: {
  readonly id: string;
  readonly hidden?: readonly string[];
  readonly participant?: { readonly hidden: readonly string[] } | null;
}): Readonly<Record<'data-of' | 'data-hidden', string>> {
  const all = [...hidden, ...(participant?.hidden ?? ['participant'])];
  return { 'data-of': id, 'data-hidden': all.join(' ') };
}
