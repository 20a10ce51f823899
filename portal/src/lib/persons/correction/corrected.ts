import type { Typed } from '#lib/form/typed.ts';
import {
  AccessNeedValues,
  ContactWayValues,
  CorrectedFieldValues,
  LegalBasisValues,
  MobilityValues,
  ModuleValues,
  ReceivedViaValues,
  ResidenceValues,
  SafetyConstraintValues,
  SexValues,
  WeekSlotValues,
  type CorrectedField,
} from '#lib/graphql/generated/enums.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { birthDate } from '#lib/text/birth-date.ts';
import { availabilityText } from '../reach/availability.ts';
import { date, list, time, typography } from '#lib/text/format.ts';
import {
  accessNeedLabel,
  contactWayLabel,
  functionLabel,
  legalBasisLabel,
  mobilityLabel,
  moduleLabel,
  receivedViaLabel,
  residenceLabel,
  safetyConstraintLabel,
  sexLabel,
} from '#lib/text/labels.ts';

type Correction = CaseFragment['corrections']['edges'][number]['node'];

/** What each field is called. A field of the contract that has no name here does not compile. */
const names: Readonly<Record<CorrectedField, () => string>> = {
  BIRTH_NAME: m.orienter_field_birth_name,
  USAGE_NAME: m.orienter_field_usage_name,
  FIRST_NAME: m.orienter_field_first_name,
  BIRTH_DATE: m.orienter_field_birth_date,
  SEX: m.orienter_field_sex,
  RESIDENCE: m.case_commune,
  RESIDENCE_PLACE: m.case_commune,
  COMMUNE: m.case_commune,
  PHONE: m.orienter_field_phone,
  PHONE_OWNER: m.reach_phone_owner,
  SECOND_PHONE: m.reach_second_phone,
  SECOND_PHONE_OWNER: m.reach_second_phone_owner,
  EMAIL: m.orienter_field_email,
  VOICEMAIL_ALLOWED: m.correct_field_voicemail,
  LANGUAGE: m.orienter_field_language,
  INTERPRETER_NEEDED: m.correct_field_interpreter,
  ACCESS_NEEDS: m.reach_fact_access_needs,
  ACCESS_NEED_NOTE: m.reach_fact_access_needs,
  AVAILABILITY: m.correct_field_availability,
  MOBILITY: m.reach_fact_mobility,
  CONTACT_BY: m.correct_field_contact_by,
  SAFETY_CONSTRAINTS: m.orienter_field_safety,
  LEGAL_BASIS: m.correct_field_legal_basis,
  ORDERED_BY: m.orienter_field_ordered_by,
  SUPERVISED_BY: m.orienter_field_supervised_by,
  PROSECUTION_NUMBER: m.orienter_field_prosecution_number,
  DECIDED_ON: m.correct_field_decided_on,
  FINAL_ON: m.correct_field_final_on,
  MEASURE_START: m.correct_field_measure_start,
  MEASURE_END: m.correct_field_measure_end,
  HEARING_DATE: m.correct_field_hearing_date,
  MODULES: m.correct_field_modules,
  CIRCUMSTANCES: m.correct_field_circumstances,
  URGENT: m.correct_field_urgent,
  RECEIVED_VIA: m.correct_field_received_via,
  RECEIVED_ON: m.entry_field_on,
};

/** The word of a value among those of its enumeration; what is none of them is said as it is. */
const wordIn =
  <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  (value: string): string => {
    const known = values.find((candidate) => candidate === value);
    return known === undefined ? value : label(known);
  };

const yesOrNo = (value: string): string => (value === 'YES' ? m.csv_yes() : m.csv_no());

const formats: Readonly<Partial<Record<CorrectedField, (value: string) => string>>> = {
  ...Object.fromEntries(
    (['RECEIVED_ON', 'DECIDED_ON', 'FINAL_ON', 'MEASURE_START', 'MEASURE_END', 'HEARING_DATE'] as const).map(
      (field) => [field, (value: string) => date(value)],
    ),
  ),
  BIRTH_DATE: (value) => birthDate(value),
  SEX: wordIn(SexValues, sexLabel),
  LEGAL_BASIS: wordIn(LegalBasisValues, legalBasisLabel),
  MODULES: wordIn(ModuleValues, moduleLabel),
  URGENT: yesOrNo,
  RECEIVED_VIA: wordIn(ReceivedViaValues, receivedViaLabel),
  SAFETY_CONSTRAINTS: wordIn(SafetyConstraintValues, safetyConstraintLabel),
};

const slotWords = wordIn(WeekSlotValues, (slot) => availabilityText([slot]));

/** The same of what a form shows, where days are written as one types them. */
const typedFormats: Readonly<Partial<Record<CorrectedField, (value: string) => string>>> = {
  RESIDENCE: wordIn(ResidenceValues, residenceLabel),
  VOICEMAIL_ALLOWED: (value) => (value === 'yes' ? m.orienter_voicemail_yes() : m.orienter_voicemail_no()),
  INTERPRETER_NEEDED: () => m.correct_interpreter(),
  ACCESS_NEEDS: wordIn(AccessNeedValues, accessNeedLabel),
  AVAILABILITY: slotWords,
  MOBILITY: wordIn(MobilityValues, mobilityLabel),
  CONTACT_BY: wordIn(ContactWayValues, contactWayLabel),
  SEX: wordIn(SexValues, sexLabel),
  LEGAL_BASIS: wordIn(LegalBasisValues, legalBasisLabel),
  MODULES: wordIn(ModuleValues, moduleLabel),
  RECEIVED_VIA: wordIn(ReceivedViaValues, receivedViaLabel),
  SAFETY_CONSTRAINTS: wordIn(SafetyConstraintValues, safetyConstraintLabel),
};

/** The corrections of these fields, as sentences, the last first. */
export function correctionLines(
  known: CaseFragment,
  ...fields: readonly CorrectedField[]
): readonly string[] {
  const lines = known.corrections.edges
    .filter(({ node }) => fields.includes(node.field))
    .map(({ node }) => sentenceOf(node));
  // a home is several fields, which are corrected as one
  return [...new Set(lines)];
}

function sentenceOf({ at, field, before, authorName, authorFunction }: Correction): string {
  const line = {
    field: names[field](),
    day: date(at),
    hour: time(at),
    who: authorName ?? functionLabel(authorFunction),
  };
  if (before === null) return typography(m.correct_line(line));
  const format = formats[field] ?? typography;
  const words = before.map((value) => format(value));
  const were = words.length > 0 ? list(words) : m.correct_nothing();
  return typography(m.correct_line_before({ ...line, before: were }));
}

/** The control of a field that is not called as it is. */
const controls: Readonly<Partial<Record<CorrectedField, string>>> = {
  COMMUNE: 'communeText',
  ORDERED_BY: 'orderedById',
  SUPERVISED_BY: 'supervisedById',
};

const controlOf = (field: CorrectedField): string =>
  controls[field] ?? field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** A field by its control, and what the case says of it. */
export interface Meanwhile {
  readonly control: string;
  readonly line: string;
  /** Whoever is late wrote it, in another tab. */
  readonly ofOneself: boolean;
}

/** How a field is called beside its neighbours, where it goes with them by one name else. */
const alone: Readonly<Partial<Record<CorrectedField, () => string>>> = {
  RESIDENCE: m.reach_residence_kind,
  RESIDENCE_PLACE: m.reach_residence_place,
  ACCESS_NEED_NOTE: m.reach_access_need_note,
};

/** The newest correction of each field, as whoever was late may read it. */
type CorrectedSince = Pick<CaseFragment, 'corrections'>;

/** What a case says now in these controls, field by field, who wrote it and when: whoever was late sees what they would go over. */
export function meanwhile(
  { corrections }: CorrectedSince,
  {
    now,
    typed,
    controls: asked,
  }: { readonly now: Typed; readonly typed: Typed; readonly controls: readonly string[] },
  viewerName: string,
): readonly Meanwhile[] {
  return CorrectedFieldValues.flatMap((field) => {
    const control = controlOf(field);
    if (!asked.includes(control)) return [];
    const said = now[control] ?? [];
    if ([...said].sort().join() === [...(typed[control] ?? [])].filter(Boolean).sort().join()) return [];
    const format = typedFormats[field] ?? typography;
    const last = corrections.edges.find(({ node }) => node.field === field)?.node;
    const ofOneself = last !== undefined && last.authorName === viewerName;
    const words = {
      field: (alone[field] ?? names[field])(),
      value: said.length > 0 ? list(said.map((one) => format(one))) : m.correct_nothing(),
    };
    if (last === undefined) return [{ control, ofOneself, line: typography(m.correct_value(words)) }];
    const moment = time(last.at);
    const who = last.authorName ?? functionLabel(last.authorFunction);
    const line = ofOneself
      ? m.correct_value_own({ ...words, moment })
      : m.correct_value_by({ ...words, moment, who });
    return [{ control, ofOneself, line: typography(line) }];
  });
}

/** The fields that a line of the thread is about, by their names; none for another line, or where they are not for this viewer. */
export function correctedWith(
  known: CaseFragment,
  line: { readonly at: string; readonly action: string },
): string {
  const fields = known.corrections.edges
    .filter(({ node }) => node.at === line.at && node.action === line.action)
    .map(({ node }) => names[node.field]());
  return list([...new Set(fields)]);
}
