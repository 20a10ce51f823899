import type { Sent } from '#lib/cases/answers/sent.server.ts';
import { Gathering, type Reading } from '#lib/form/reading.ts';
import { many, text, ticked, type Typed } from '#lib/form/typed.ts';
import type { Graphql } from '#lib/graphql/client.ts';
import { SafetyConstraintValues } from '#lib/graphql/generated/enums.ts';
import { UpdateParticipantDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { communeLabel, type CommuneAnswer } from './commune.ts';
import { readCommuneField } from './commune.server.ts';
import type { Refusals } from './person-forms.ts';
import { readCommune, readContact, readReach } from './reach.ts';

/** Corrects what was typed, in the name of whoever sent the form. What is as it was leaves no line in the case. */
export async function sendCorrection(graphql: Graphql, sent: Sent, typed: Typed): Promise<Refusals> {
  const { part, problems } = read(typed, await readCommuneField(graphql, typed));
  if (problems.length > 0) return problems.map((problem) => ({ code: 'INVALID', ...problem }));
  const input = { ...part, id: sent.id, version: sent.version };
  return (await graphql.mutate(UpdateParticipantDocument, { input })).updateParticipant.userErrors;
}

function read(typed: Typed, commune: CommuneAnswer): Reading {
  const found = new Gathering();
  if (commune.kind === 'offered') {
    const names = commune.communes.slice(0, 4).map(communeLabel).join(', ');
    found.refuse('commune', m.correct_commune_several({ names }));
  } else readCommune(commune, found);
  readContact(typed, found);
  const language = text(typed, 'language');
  if (language.length > 60) found.refuse('language', m.correct_language_long());
  else found.keep('language', language);
  found.keep('interpreterNeeded', ticked(typed, 'interpreterNeeded'));
  readReach(typed, found);
  found.keep('safetyConstraints', [...many(typed, 'safetyConstraints', SafetyConstraintValues)]);
  return found.reading();
}
