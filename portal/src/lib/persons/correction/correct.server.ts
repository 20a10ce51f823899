import type { Sent } from '#lib/cases/answers/sent.server.ts';
import { readDay } from '#lib/form/days.ts';
import { Gathering, type DraftPart, type Reading } from '#lib/form/reading.ts';
import { many, one, text, ticked, type Typed } from '#lib/form/typed.ts';
import { meantFields } from '#lib/form/asked.ts';
import type { Graphql } from '#lib/graphql/client.ts';
import {
  LegalBasisValues,
  ModuleValues,
  ReceivedViaValues,
  SafetyConstraintValues,
  SexValues,
} from '#lib/graphql/generated/enums.ts';
import { CorrectedMeanwhileDocument, CorrectReferralDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { readBirthDate } from '../birth/birth-date.ts';
import { communeLabel, livesBeyond } from '../reach/commune.ts';
import { readCommuneField } from '../reach/commune.server.ts';
import type { Refusals } from '../person-forms.ts';
import { withRemoval } from '../safety.ts';
import { readContact, readReach, readResidence } from '../reach/reach.ts';
import { correctionParts, typedCorrection, type CorrectionPart } from './correction.ts';
import { isOfFormerHome } from './former-home.ts';
import { readHouse } from './house.server.ts';
import { contested, shownIn, touchedFields } from './touched.ts';

/**
 * Corrects what was typed, where it differs from what the form showed when it was opened: what another tab, or somebody else, changed
 * meanwhile stays, and is told of only where both changed the same. A court that corrects itself
 * away has no case to go back to.
 */
export async function sendCorrection(graphql: Graphql, sent: Sent, typed: Typed): Promise<Refusals | 'gone'> {
  const shown = shownIn(typed);
  const { part, problems } = await read(graphql, typed, shown);
  if (problems.length > 0) return problems.map((problem) => ({ code: 'INVALID', ...problem }));
  let { version } = sent;
  let safety = shown && removalIn(part, shown, shown);
  for (let left = attempts; ; left -= 1) {
    const input = { ...part, ...safety, id: sent.id, version, confirmed: meantFields(typed) };
    const { referral, userErrors } = (await graphql.mutate(CorrectReferralDocument, { input }))
      .correctReferral;
    if (referral === null && userErrors.length === 0) return 'gone';
    if (left === 0 || !userErrors.some(({ code }) => code === 'STALE')) return userErrors;
    const { referral: now } = await graphql.query(CorrectedMeanwhileDocument, { id: sent.id });
    if (!now) return 'gone';
    // what was done meanwhile is about something else: both stay
    const shownNow = typedCorrection(now);
    if (contested(shownNow, shown, typed).length > 0) return userErrors;
    safety = shown && removalIn(part, shown, shownNow);
    version = now.version;
  }
}

/** What follows from an urgency that is corrected, as when it was sent: to the constraints that are said with it, else to those that stand there. */
function removalIn(part: DraftPart, shown: Typed, now: Typed): ReturnType<typeof withRemoval> {
  if (part.urgent === undefined) return {};
  return withRemoval(part.urgent === true, {
    urgent: ticked(shown, 'urgent'),
    safetyConstraints: part.safetyConstraints ?? many(now, 'safetyConstraints', SafetyConstraintValues),
  });
}

/** How often it is tried again where others go on being faster, with something else. */
const attempts = 3;

type ReadPart = (graphql: Graphql, typed: Typed, found: Gathering) => Promise<void> | void;

/** How each part of the form is read; those that it did not show are not touched. */
const readers: Readonly<Record<CorrectionPart, ReadPart>> = {
  CORRECT_ENTRY: (_, typed, found) => {
    const via = one(typed, 'receivedVia', ReceivedViaValues);
    if (via) found.keep('receivedVia', via);
    readDayOf('receivedOn', typed, found);
  },
  CORRECT_IDENTITY: (_, typed, found) => {
    for (const field of ['birthName', 'usageName', 'firstName'] as const)
      found.keep(field, text(typed, field));
    const born = readBirthDate(text(typed, 'birthDate'));
    if (born.kind === 'wrong') found.refuse('birthDate', born.message);
    else found.keep('birthDate', born.kind === 'date' ? born.iso : null);
    const sex = one(typed, 'sex', SexValues);
    if (sex) found.keep('sex', sex);
  },
  CORRECT_DETAILS: async (graphql, typed, found) => {
    const commune = livesBeyond(typed)
      ? ({ kind: 'empty' } as const)
      : await readCommuneField(graphql, typed);
    if (commune.kind === 'offered') {
      const names = commune.communes.slice(0, 4).map(communeLabel).join(', ');
      found.refuse('commune', m.correct_commune_several({ names }));
    } else readResidence(typed, commune, found);
    readContact(typed, found);
    found.keep('language', text(typed, 'language'));
    found.keep('interpreterNeeded', ticked(typed, 'interpreterNeeded'));
    readReach(typed, found);
  },
  CORRECT_SAFETY: (_, typed, found) =>
    found.keep('safetyConstraints', [...many(typed, 'safetyConstraints', SafetyConstraintValues)]),
  CORRECT_URGENCY: (_, typed, found) => found.keep('urgent', ticked(typed, 'urgent')),
  CORRECT_MEASURE: async (graphql, typed, found) => {
    const basis = one(typed, 'legalBasis', LegalBasisValues);
    if (basis) found.keep('legalBasis', basis);
    await readHouse(graphql, typed, 'orderedById', found);
    await readHouse(graphql, typed, 'supervisedById', found);
    found.keep('prosecutionNumber', text(typed, 'prosecutionNumber'));
    for (const field of ['hearingDate', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd'] as const)
      readDayOf(field, typed, found);
  },
  CORRECT_MODULES: (_, typed, found) => found.keep('modules', [...many(typed, 'modules', ModuleValues)]),
  CORRECT_CIRCUMSTANCES: (_, typed, found) => found.keep('circumstances', text(typed, 'circumstances')),
};

/** Reads what was changed: what was not is somebody else's to change. */
async function read(graphql: Graphql, typed: Typed, shown: Typed | null): Promise<Reading> {
  const found = new Gathering();
  const fields = touchedFields(shown, typed);
  const meant = isOfFormerHome(shown, typed) ? { ...typed, communeText: [], commune: [] } : typed;
  for (const part of many(typed, 'part', correctionParts)) await readers[part](graphql, meant, found);
  const { part, problems } = found.reading();
  return {
    part: Object.fromEntries(Object.entries(part).filter(([field]) => fields.includes(field))),
    problems: problems.filter(({ field }) => field === null || fields.includes(field)),
  };
}

type DayField = 'receivedOn' | 'hearingDate' | 'decidedOn' | 'finalOn' | 'measureStart' | 'measureEnd';

/** Which days can be, by themselves and beside each other, the API says. */
function readDayOf(field: DayField, typed: Typed, found: Gathering): void {
  const day = readDay(text(typed, field));
  if (day.kind === 'wrong') found.refuse(field, day.message);
  else found.keep(field, day.kind === 'day' ? day.iso : null);
}
