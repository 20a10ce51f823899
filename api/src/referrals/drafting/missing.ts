import { DateTime } from 'luxon';
import type { Acting, HubContext } from '../../context.ts';
import type { Refusal } from '../../errors.ts';
import { participantLoader } from '../reading/participant-loader.ts';
import type { ParticipantRow, ReferralNode, ReferralRow } from '../reading/referral-node.ts';
import { incomplete } from './incomplete.ts';
import type { DraftedPerson } from './incomplete.ts';
import { isOurs } from './entry.ts';
import type { EntryFacts } from './entry.ts';
import { coveringCpcas, routingAmong } from './routing.ts';
import type { Covering, Routing } from './routing.ts';

/** What still keeps a draft from being sent, as sending it would answer; nothing for what was sent. */
export async function missingFrom(ctx: HubContext, { row }: ReferralNode): Promise<readonly Refusal[]> {
  if (row.status !== 'DRAFT' || row.participant_id === null) return [];
  const [person, covering] = await Promise.all([
    participantLoader(ctx).load(row.participant_id),
    row.department_code === null ? [] : coveringLoader(ctx).load(row.department_code),
  ]);
  if (person === null) return [];
  const today = DateTime.now().setZone('Europe/Paris');
  return incomplete(draftOf(row, person.row, routingAmong(covering, row.recipient_id), ctx.acting()), today);
}

function coveringLoader(ctx: HubContext) {
  return ctx.loader<string, readonly Covering[]>('covering CPCAs', async (departments) => {
    const rows = await ctx.read((db) => coveringCpcas(db, departments));
    return departments.map((code) => rows.filter(({ department }) => department === code));
  });
}

function draftOf(row: ReferralRow, person: ParticipantRow, routing: Routing, acting: Acting) {
  return {
    entry: row.entered_by_id === null ? null : entryOf(row, isOurs(routing, acting)),
    legalBasis: row.legal_basis,
    urgent: row.urgent ?? false,
    orderedBy: row.ordered_by_id !== null,
    supervisedBy: row.supervised_by_id !== null,
    personInformation: row.person_information,
    modules: row.modules,
    recipientReason: row.recipient_reason,
    decidedOn: row.decided_on,
    finalOn: row.final_on,
    measureStart: row.measure_start,
    measureEnd: row.measure_end,
    hearingDate: row.hearing_date,
    department: row.department_code,
    routing,
    person: personOf(person),
  };
}

const entryOf = (row: ReferralRow, ours: boolean): EntryFacts => ({
  origin: row.origin,
  sender: row.referrer_id !== null,
  receivedVia: row.received_via,
  receivedOn: row.received_on,
  receivedBy: row.received_by,
  ours,
});

const personOf = (row: ParticipantRow): DraftedPerson => ({
  birthName: row.birth_name,
  firstName: row.first_name,
  birthDate: row.birth_date,
  commune: row.commune_insee,
  residence: row.residence,
  residencePlace: row.residence_place,
  phone: row.phone,
  phoneOwner: row.phone_owner,
  secondPhone: row.second_phone,
  secondPhoneOwner: row.second_phone_owner,
  email: row.email,
  contactBy: row.contact_by ?? [],
  accessNeeds: row.access_needs ?? [],
  accessNeedNote: row.access_need_note,
});
