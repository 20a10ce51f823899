import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import type { Relation } from '#lib/graphql/generated/enums.ts';

type Line = CaseFragment['timeline']['edges'][number]['node'];

/** A step of the thread with the notes written beside it. */
export interface ThreadEntry {
  readonly key: string;
  readonly line: Line;
  readonly notes: readonly { readonly text: string; readonly audience: readonly Relation[] | null }[];
}

/** Something was done, or the status changed; all else is words. */
export function isStep(line: Line): boolean {
  return line.action !== 'ADD_STATUS_UPDATE' || (line.toStatus !== null && line.toStatus !== line.fromStatus);
}

function sameMoment(a: Line, b: Line): boolean {
  return a.at === b.at && a.authorOrganisation?.id === b.authorOrganisation?.id;
}

/**
 * The thread, newest first. The word beside a step is a line of its own, since it has fewer readers than the step: a
 * note of the same instant and service is shown under the step it came with.
 */
export function threadEntries(lines: readonly Line[]): readonly ThreadEntry[] {
  const steps = lines.filter(isStep);
  const beside = (step: Line): readonly Line[] =>
    lines.filter((line) => !isStep(line) && sameMoment(line, step));
  const alone = lines.filter((line) => !isStep(line) && !steps.some((step) => sameMoment(line, step)));
  const entry = (line: Line, noteLines: readonly Line[]): ThreadEntry => ({
    key: line.id,
    line,
    notes: noteLines.flatMap(({ note, audience }) => (note ? [{ text: note, audience }] : [])),
  });
  return [
    ...steps.map((step) => entry(step, [...(step.note ? [step] : []), ...beside(step)])),
    ...alone.map((line) => entry(line, [line])),
  ].sort((a, b) => b.line.at.localeCompare(a.line.at));
}
