import type { TestHub } from '../../../testing/index.ts';
import { nodeId } from '../../../ids.ts';
import type { NodeType } from '../../../names.types.ts';
import { snakeCase } from '../../grid.ts';
import { relationsOf } from '../../relations.ts';

/** A row as the owner of the tables reads it, as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything that is stored of a referral. */
export interface StoredCase {
  readonly referral: Row;
  readonly participant: Row;
  readonly parties: readonly Row[];
  readonly lines: readonly Row[];
  readonly messages: readonly Row[];
  readonly consents: readonly Row[];
  readonly claims: readonly Row[];
  /** when something changed in it, for each function of each service that is something to it */
  readonly activities: readonly string[];
}

/** Reads a whole referral behind the wall, at one instant. */
export async function storedCase(hub: TestHub, uuid: string): Promise<StoredCase> {
  const [row] = await hub.sql<StoredCase>(
    `select to_jsonb(referral) || jsonb_build_object('is_overdue', coalesce(due_at < now(), false),
              'redirected_into_id', (select later.id from hub.referral later where later.redirected_from_id = referral.id)) as referral,
            (select to_jsonb(participant) || jsonb_build_object('links', (select coalesce(jsonb_agg(link.id order by link.id), '[]')
               from hub.person_link link where participant.id in (link.low_id, link.high_id) and link.undone_at is null)) from hub.participant where id = referral.participant_id) as participant,
            (select jsonb_agg(party) from hub.referral_party party where party.referral_id = referral.id) as parties,
            (select coalesce(jsonb_agg(line), '[]') from hub.status_update line where line.referral_id = referral.id) as lines,
            (select coalesce(jsonb_agg(to_jsonb(message) || jsonb_build_object('files', (
              select coalesce(jsonb_agg(attachment), '[]') from hub.attachment
                join hub.message_attachment link on link.attachment_id = attachment.id where link.message_id = message.id))), '[]') from hub.message where message.referral_id = referral.id) as messages,
            (select coalesce(jsonb_agg(said), '[]') from hub.consent said where said.referral_id = referral.id) as consents,
            (select coalesce(jsonb_agg(claim order by id), '[]') from hub.reading_claim claim where claim.referral_id = referral.id) as claims,
            (select coalesce(jsonb_agg(to_char(activity_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), '[]') from hub.referral_desk desk where desk.referral_id = referral.id) as activities
       from hub.referral where id = $1`,
    [uuid],
  );
  if (row === undefined) throw new Error(`No referral ${uuid} is stored.`);
  return row;
}

/** `housingPartner` as GraphQL writes it. */
export const relationWord = (relation: string): string => snakeCase(relation).toUpperCase();

const node = (type: NodeType) => (uuid: unknown) =>
  uuid === null ? null : { id: nodeId(type, String(uuid)) };
const organisation = node('Organisation');
const reason = (code: unknown) => (code === null ? null : { code });
const instant = (written: unknown) => (written === null ? null : new Date(String(written)).toISOString());
const sorted = (words: unknown) => [...(words as string[])].sort();
const words = (bits: unknown) => relationsOf(Number(bits)).map(relationWord);

type ToGraphQL = (row: Row) => unknown;
const at =
  (column: string): ToGraphQL =>
  (row) =>
    instant(row[column]);

const instants = (...fields: readonly string[]): Readonly<Record<string, ToGraphQL>> =>
  Object.fromEntries(fields.map((field) => [field, at(snakeCase(field))]));

/** How a stored row is told where GraphQL tells it otherwise than the column does. */
const conversions: Readonly<Record<string, Readonly<Record<string, ToGraphQL>>>> = {
  Referral: {
    ...instants(
      'updatedAt',
      'submittedAt',
      'acknowledgedAt',
      'informationRequestedAt',
      'waitlistedAt',
      'acceptedAt',
    ),
    ...instants(
      'declinedAt',
      'withdrawnAt',
      'acknowledgeBy',
      'dueAt',
      'scheduledAt',
      'intakeAt',
      'startedAt',
    ),
    ...instants(
      'suspendedAt',
      'completedAt',
      'endedAt',
      'outcomeAcknowledgedAt',
      'reopenUntil',
      'askUntil',
      'reopenedAt',
      'redirectAskedAt',
      'redirectedAt',
    ),
    redirectTo: (row) => organisation(row['redirect_to_id']),
    redirectedFrom: (row) => node('Referral')(row['redirected_from_id']),
    redirectedInto: (row) => node('Referral')(row['redirected_into_id']),
    department: (row) => row['department_code'] && { code: row['department_code'] },
    referrer: (row) => organisation(row['referrer_id']),
    enteredBy: (row) => organisation(row['entered_by_id']),
    recipient: (row) => organisation(row['recipient_id']),
    orderedBy: (row) => organisation(row['ordered_by_id']),
    supervisedBy: (row) => organisation(row['supervised_by_id']),
    isPrivate: (row) => row['private_to_id'] !== null,
    handsOverTo: (row) => organisation(row['hands_over_to_id']),
    handedOverAt: (row) => instant(row['handed_over_at']),
    readsUntil: (row) => instant(row['access_until']),
    followedBy: (row) => node('Membership')(row['followed_by_id']),
    participant: (row) => node('Participant')(row['participant_id']),
    modules: (row) => sorted(row['modules']),
    declineReason: (row) => reason(row['decline_reason']),
    withdrawReason: (row) => reason(row['withdraw_reason']),
    suspendReason: (row) => reason(row['suspend_reason']),
    endReason: (row) => reason(row['end_reason']),
    reopenReason: (row) => reason(row['reopen_reason']),
  },
  Participant: {
    commune: (row) => row['commune_insee'] && { insee: row['commune_insee'] },
    links: (row) => (row['links'] as string[]).map(node('PersonLink')),
  },
  StatusUpdate: {
    ...instants('at', 'dueAt', 'intakeAt'),
    authorOrganisation: (row) => organisation(row['author_organisation_id']),
    otherOrganisation: (row) => organisation(row['other_organisation_id']),
    assignee: (row) => node('Membership')(row['assignee_id']),
    audience: (row) => (row['action'] === 'ASSIGN' ? [] : words(row['audience'])),
  },
  Message: {
    ...instants('at'),
    authorOrganisation: (row) => organisation(row['author_organisation_id']),
    audience: (row) => words(row['audience']),
  },
  Enclosure: {
    ...instants('at', 'withdrawnAt'),
    authorOrganisation: (row) => organisation(row['author_organisation_id']),
  },
  ReadingClaim: instants('until'),
  JournalLine: { ...instants('at'), organisation: (row) => organisation(row['organisation_id']) },
  AuditEvent: { ...instants('at'), organisation: (row) => organisation(row['organisation_id']) },
  Attachment: {
    ...instants('withdrawnAt'),
    url: (row) => `/files/${nodeId('Attachment', String(row['id']))}`,
  },
  ReferralParty: {
    ...instants('overAt', 'accessUntil', 'accessEndedAt'),
    organisation: (row) => organisation(row['organisation_id']),
    relations: (row) => words(row['relations']),
    modules: (row) => sorted(row['modules']),
    declined: (row) => sorted(row['declined_modules']),
  },
  Consent: {
    recordedAt: at('at'),
    recordedBy: (row) => row['author_name'],
    recordedByFunction: (row) => row['author_function'],
    recordedByOrganisation: (row) => organisation(row['author_organisation_id']),
  },
  Notification: {
    ...instants('at', 'readAt', 'settledAt'),
    referral: (row) => node('Referral')(row['referral_id']),
  },
  DeadLetter: {
    ...instants('createdAt', 'triedAt'),
    organisation: (row) => organisation(row['organisation_id']),
  },
  Membership: { organisation: (row) => organisation(row['organisation_id']) },
};

/** The value of a field, as GraphQL tells it to whoever reads it whole. */
export function known(type: string, field: string, row: Row): unknown {
  return (conversions[type]?.[field] ?? ((stored: Row) => stored[snakeCase(field)]))(row);
}
