import { informationWords } from '#lib/persons/consent/information.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { ageInYears, numericBirthDate } from '#lib/text/birth-date.ts';
import { list, numericDate, personName, phone } from '#lib/text/format.ts';
import { accessNeedsText } from '#lib/persons/reach/access-needs.ts';
import { hasNoNumber } from '#lib/persons/reach/without-number.ts';
import { numbersOf } from '#lib/persons/reach/numbers.ts';
import { availabilityText } from '#lib/persons/reach/availability.ts';
import {
  contactWayLabel,
  enclosureKindLabel,
  legalBasisLabel,
  mobilityLabel,
  moduleLabel,
  originLabel,
  receivedViaLabel,
  sexLabel,
} from '#lib/text/labels.ts';
import { residenceText } from '#lib/persons/reach/residence.ts';
import { communeLabel } from '#lib/persons/reach/commune.ts';
import type { StepNumber } from '../step/steps.ts';

/** One line to check: what it is about and what was filled in; null when nothing was. */
export interface RecapLine {
  readonly label: string;
  readonly value: string | null;
}

/** One step to check. */
export interface RecapPart {
  readonly step: StepNumber;
  readonly lines: readonly RecapLine[];
}

/** The whole draft as it will be read, step by step. What is empty and optional is left out, so that it is soon read. */
export function recapOf(draft: DraftFieldsFragment): readonly RecapPart[] {
  return [
    { step: 1, lines: [...entry(draft), ...frame(draft)] },
    { step: 2, lines: person(draft) },
    { step: 3, lines: [...needs(draft), ...enclosures(draft)] },
  ];
}

const isFilled = (line: RecapLine): boolean => Boolean(line.value);

/** The files that go with it, by what they are, and what is expected and does not. */
function enclosures(draft: DraftFieldsFragment): readonly RecapLine[] {
  const names = draft.enclosures.edges.map(({ node: { kind, file } }) =>
    [enclosureKindLabel(kind), file?.name].filter(Boolean).join(' : '),
  );
  const missing = draft.missingEnclosures ?? [];
  return [
    { label: m.enclosures_title(), value: names.join('\n') },
    { label: m.enclosures_missing(), value: missing.map(enclosureKindLabel).join('\n') },
  ].filter(isFilled);
}

/** From whom, how and when it came, of what is entered for somebody. */
function entry(draft: DraftFieldsFragment): readonly RecapLine[] {
  if (draft.enteredBy === null) return [];
  const house = [draft.referrer?.name, draft.referrerName].filter(Boolean).join(', ');
  const received = [
    draft.receivedVia ? receivedViaLabel(draft.receivedVia) : '',
    draft.receivedOn ? numericDate(draft.receivedOn) : '',
    draft.receivedBy ?? '',
  ];
  return [
    {
      label: m.entry_recap_origin(),
      value: house || (draft.origin ? originLabel(draft.origin) : null),
    },
    { label: m.entry_recap_received(), value: received.filter(Boolean).join(', ') || null },
  ];
}

function frame(draft: DraftFieldsFragment): readonly RecapLine[] {
  const dates = [
    draft.measureStart ? m.orienter_recap_from({ start: numericDate(draft.measureStart) }) : '',
    draft.measureEnd ? m.orienter_recap_until({ end: numericDate(draft.measureEnd) }) : '',
  ];
  return [
    { label: m.orienter_so_far_frame(), value: draft.legalBasis ? legalBasisLabel(draft.legalBasis) : null },
    ...[
      { label: m.orienter_field_ordered_by(), value: draft.orderedBy?.name ?? null },
      { label: m.orienter_so_far_followed(), value: draft.supervisedBy?.name ?? null },
      { label: m.orienter_field_prosecution_number(), value: draft.prosecutionNumber ?? null },
      {
        label: m.orienter_field_decided_on(),
        value: draft.decidedOn ? numericDate(draft.decidedOn) : null,
      },
      { label: m.orienter_field_final_on(), value: draft.finalOn ? numericDate(draft.finalOn) : null },
      { label: m.orienter_recap_measure_dates(), value: dates.filter(Boolean).join(' ') },
      {
        label: m.orienter_field_hearing_date(),
        value: draft.hearingDate ? numericDate(draft.hearingDate) : null,
      },
      { label: m.orienter_recap_urgency(), value: draft.urgent ? m.orienter_recap_removal_tonight() : null },
    ].filter(isFilled),
  ];
}

function person(draft: DraftFieldsFragment): readonly RecapLine[] {
  const who = draft.participant;
  const born = who?.birthDate
    ? m.orienter_recap_birth_age({ date: numericBirthDate(who.birthDate), age: ageInYears(who.birthDate) })
    : null;
  const voicemail =
    who?.voicemailAllowed === true
      ? m.orienter_recap_voicemail()
      : who?.voicemailAllowed === false
        ? m.orienter_recap_no_voicemail()
        : null;
  const numbers = who ? numbersOf(who) : [];
  const lines = numbers.map(({ line, owner }) => (owner ? `${phone(line)} (${owner})` : phone(line)));
  const contact = [...lines, numbers.length > 0 ? voicemail : null, who?.email].filter(Boolean).join(', ');
  const language = who?.interpreterNeeded
    ? m.orienter_recap_interpreter({ language: who.language ?? '' })
    : null;
  return [
    { label: m.orienter_recap_name(), value: who ? personName(who) : null },
    { label: m.orienter_recap_birth(), value: born },
    { label: m.orienter_field_sex(), value: who?.sex ? sexLabel(who.sex) : null },
    {
      label: m.orienter_recap_commune(),
      value: residenceText(who, who?.commune ? communeLabel(who.commune) : null),
    },
    {
      label: m.orienter_recap_contact(),
      value: contact || (who && hasNoNumber(who) ? m.reach_nobody_calls() : null),
    },
    ...[
      { label: m.orienter_recap_language(), value: language },
      { label: m.reach_fact_access_needs(), value: accessNeedsText(who) },
      { label: m.reach_fact_availability(), value: availabilityText(who?.availability ?? []) },
      { label: m.reach_fact_mobility(), value: (who?.mobility ?? []).map(mobilityLabel).join(', ') },
      { label: m.reach_fact_contact_by(), value: list((who?.contactBy ?? []).map(contactWayLabel)) },
    ].filter(isFilled),
    {
      label: m.orienter_recap_information(),
      value: draft.personInformation ? informationWords(draft.personInformation, draft) : null,
    },
  ];
}

function needs(draft: DraftFieldsFragment): readonly RecapLine[] {
  return [
    {
      label: m.orienter_recap_modules(),
      value: draft.modules.length > 0 ? list(draft.modules.map(moduleLabel)) : null,
    },
    { label: m.orienter_recap_circumstances(), value: draft.circumstances ?? null },
  ];
}
