import type { AccessNeed } from '#lib/graphql/generated/enums.ts';
import { accessNeedLabel } from '#lib/text/labels.ts';

interface Needs {
  readonly accessNeeds?: readonly AccessNeed[] | null;
  readonly accessNeedNote?: string | null;
}

/** "lecture ou écriture difficile ; lire avec lui ce qu’il signe": what was said stands for the word "other". */
export function accessNeedsText(person: Needs | null | undefined): string {
  const note = person?.accessNeedNote ?? '';
  const named = (person?.accessNeeds ?? []).filter((need) => need !== 'OTHER' || note === '');
  return [named.map(accessNeedLabel).join(', '), note].filter(Boolean).join(' ; ');
}
