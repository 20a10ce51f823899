import {
  correctionSteps,
  everyRelation,
  memberFunctions,
  referralActions,
  referralStatuses,
} from '../access/index.ts';
import type { KnownColumns } from '../database/known-values.ts';
import { Module } from '../directory/index.ts';
import { AuditRoute, FieldClass } from '../audit/index.ts';
import { CorrectedField } from './corrections/index.ts';
import { deadlineKinds } from './deadlines/index.ts';
import { SavedViewPlace } from './desk/index.ts';
import { EnclosureKind, EnclosureWithdrawReason } from './enclosures/index.ts';
import { AttachmentState } from './files/index.ts';
import { PersonVerdict } from './persons/index.ts';
import { reasonKinds } from './reasons/index.ts';
import {
  AccessNeed,
  ConsentKind,
  ConsentManner,
  ContactWay,
  LegalBasis,
  Mobility,
  PersonInformation,
  ReceivedVia,
  ReferralOrigin,
  Residence,
  SafetyConstraint,
  Sex,
  WeekSlot,
} from './referral.enums.ts';

const one = (list: object): { readonly one: readonly string[] } => ({ one: Object.keys(list) });
const some = (list: object): { readonly some: readonly string[] } => ({ some: Object.keys(list) });
const status = { one: referralStatuses };
const relations = { bits: everyRelation };
const memberFunction = one(memberFunctions);

export const referralKnownValues: KnownColumns = {
  attachment: { state: one(AttachmentState), withdraw_reason: one(EnclosureWithdrawReason) },
  consent: { kind: one(ConsentKind), manner: one(ConsentManner), author_function: memberFunction },
  correction: {
    action: { one: correctionSteps },
    field: one(CorrectedField),
    author_function: memberFunction,
  },
  deadline_setting: { amounts: { keys: Object.keys(deadlineKinds) } },
  enclosure: {
    kind: one(EnclosureKind),
    author_function: memberFunction,
    withdraw_reason: one(EnclosureWithdrawReason),
  },
  expected_enclosure: {
    legal_basis: one(LegalBasis),
    from_court: some(EnclosureKind),
    from_probation: some(EnclosureKind),
    from_others: some(EnclosureKind),
  },
  message: { author_function: memberFunction, audience: relations },
  audit_event: {
    function: memberFunction,
    classes: some(FieldClass),
    route: one(AuditRoute),
  },
  participant: {
    sex: one(Sex),
    residence: one(Residence),
    access_needs: some(AccessNeed),
    availability: some(WeekSlot),
    mobility: some(Mobility),
    contact_by: some(ContactWay),
  },
  participant_party: { relations },
  person_link: { verdict: one(PersonVerdict) },
  reason: { kind: { one: reasonKinds } },
  referral: {
    status,
    modules: some(Module),
    legal_basis: one(LegalBasis),
    origin: one(ReferralOrigin),
    received_via: one(ReceivedVia),
    safety_constraints: some(SafetyConstraint),
    person_information: one(PersonInformation),
  },
  referral_party: { relations, modules: some(Module), declined_modules: some(Module) },
  saved_view: { place: one(SavedViewPlace) },
  status_update: {
    action: { one: referralActions },
    from_status: status,
    to_status: status,
    author_function: memberFunction,
    audience: relations,
  },
};
