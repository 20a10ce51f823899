import type { AuditKind, MemberFunction } from '#lib/graphql/generated/enums.ts';
import type { JournalLineFragment } from '#lib/graphql/generated/graphql.ts';
import { stepWords } from '#lib/cases/thread/step-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { number } from '#lib/text/format.ts';
import { insideSentence } from '#lib/text/inside-sentence.ts';
import { functionLabel, functionShortLabel } from '#lib/text/labels.ts';
import { shortName } from '#lib/text/organisations.ts';

/** A line in words: whose it is, which stands out, and what they did. */
export interface Sentence {
  readonly who: string;
  readonly rest: string;
}

/** What somebody else did, and what whoever reads the page did. */
interface Did {
  readonly they: () => string;
  readonly you: () => string;
}

const deeds: Readonly<Record<Exclude<AuditKind, 'READ' | 'STEP'>, Did>> = {
  DOWNLOAD: { they: m.journal_they_download, you: m.journal_you_download },
  SEND_MESSAGE: { they: m.journal_they_message, you: m.journal_you_message },
  ADD_ENCLOSURE: { they: m.journal_they_enclosure, you: m.journal_you_enclosure },
  WITHDRAW_ATTACHMENT: { they: m.journal_they_attachment, you: m.journal_you_attachment },
  UPDATE_PARTICIPANT: { they: m.journal_they_person, you: m.journal_you_person },
  MERGE_PERSONS: { they: m.journal_they_merge, you: m.journal_you_merge },
  UNMERGE_PERSONS: { they: m.journal_they_unmerge, you: m.journal_you_unmerge },
  REFUSED: { they: m.journal_they_refused, you: m.journal_you_refused },
  OTHER: { they: m.journal_they_other, you: m.journal_you_other },
};

/** A reading, by what was read and which way: asked for, or told to a page that was open. */
function readingOf({ caseCount, route }: JournalLineFragment): Did {
  const told = route === 'WEBSOCKET';
  if (caseCount === 1)
    return told
      ? { they: m.journal_they_told, you: m.journal_you_told }
      : { they: m.journal_they_read, you: m.journal_you_read };
  const count = number(caseCount);
  return told
    ? { they: () => m.journal_they_told_many({ count }), you: () => m.journal_you_told_many({ count }) }
    : { they: () => m.journal_they_read_many({ count }), you: () => m.journal_you_read_many({ count }) };
}

/** A function within a sentence; the one whose name holds an explanation, as the network abbreviates it. */
const functionWords = (one: MemberFunction): string =>
  one === 'PROBATION_OFFICER' ? functionShortLabel(one) : insideSentence(functionLabel(one));

/** "Thomas Roche, équipe du CPCA, ANEF 63, a lu le dossier."; to the one whose line it is: "Vous avez lu le dossier." */
export function sentenceOf(line: JournalLineFragment, isOwn: boolean): Sentence {
  const house = shortName(line.organisation?.name ?? '');
  const as = [line.function ? functionWords(line.function) : '', house].filter(Boolean).join(', ');
  return isOwn
    ? { who: m.journal_you(), rest: restOf(line, '', true) }
    : { who: line.personName ?? m.journal_someone(), rest: restOf(line, as, false) };
}

/** What stands after the name: in what function and for whom, where that is said, and what was done. */
function restOf(line: JournalLineFragment, as: string, isOwn: boolean): string {
  if (line.kind === 'STEP') {
    const step = line.step ? insideSentence(stepWords(line.step)) : insideSentence(m.journal_deed_step());
    return as ? m.journal_sentence_step({ as, step }) : m.journal_sentence_step_bare({ step });
  }
  const { they, you } = line.kind === 'READ' ? readingOf(line) : deeds[line.kind];
  const did = isOwn ? you() : they();
  return as ? m.journal_sentence({ as, did }) : m.journal_sentence_bare({ did });
}
