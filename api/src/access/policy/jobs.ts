import type { Membership } from '../../accounts/membership.type.ts';
import type { Participant } from '../../referrals/participant.type.ts';
import type { PushDevice } from '../../notifications/push/push-device.type.ts';
import type { ReferralParty } from '../../referrals/parties/referral-party.type.ts';
import type { StatusUpdate } from '../../referrals/timeline/status-update.type.ts';
import type { Grid } from '../grid.ts';
import { memberFunctions } from '../relations.ts';
import { hide, read } from './cells.ts';
import { liveDevices, pushDevice } from './grids/account/push-device.ts';
import type { Leave } from '../../accounts/leave/leave.type.ts';
import { membership } from './grids/directory/membership.ts';
import { leave } from './grids/house/leave.ts';
import { invitation } from './grids/team/invitation.ts';
import type { Invitation } from '../../accounts/invitations/invitation.type.ts';
import { participant } from './grids/case/participant.ts';
import { referral } from './grids/case/referral.ts';
import type { ReferralField } from './grids/case/referral.ts';
import { referralParty } from './grids/case/referral-party.ts';
import { statusUpdate } from './grids/case/status-update.ts';
import { isActiveMember } from './viewer-bits.ts';

export type JobRight = typeof read | typeof hide;

/** The column of the background jobs in a grid: what a job reads of a type, whoever it works for. */
export interface JobColumn {
  readonly grid: Grid;
  readonly fields: Readonly<Record<string, JobRight>>;
  /** name in the schema `jobs`; null: a job reads nothing of it */
  readonly view: { readonly name: string; readonly from: string; readonly always: readonly string[] } | null;
}

type Without<Type, Keys extends PropertyKey = never> = Exclude<keyof Type, 'id' | 'hidden' | Keys>;

function jobColumn<Field extends string>(
  grid: Grid,
  view: JobColumn['view'],
  fields: Readonly<Record<Field, JobRight>>,
): JobColumn {
  return { grid, view, fields };
}

const bitsOfFunction = Object.entries(memberFunctions)
  .map(([name, { referral: bits }]) => `when '${name}' then ${bits}`)
  .join(' ');

/**
 * Background jobs are a function with its own column, never a bypass. They write to people, so nothing of a
 * person, a measure or a word is theirs to read: a name cannot get into an e-mail even by mistake.
 */
export const jobColumns: readonly JobColumn[] = [
  jobColumn<ReferralField>(
    referral,
    {
      name: 'referral',
      from: "hub.referral row where row.status <> 'DRAFT'",
      always: ['row.id'],
    },
    {
      reference: read,
      status: read,
      // Wakes those who may read it themselves; it is told to nobody.
      urgent: read,
      dueAt: read,
      acknowledgeBy: hide,
      // Whose turn it is among several who coordinate.
      recipient: read,
      redirectTo: read,
      redirectedAt: read,
      outcomeAcknowledgedAt: read,
      department: hide,
      draftStep: hide,
      // Since when a wait goes on: nobody is told that a deadline is near as the wait begins.
      updatedAt: read,
      activityAt: hide,
      referrer: hide,
      submittedAt: hide,
      acknowledgedAt: hide,
      informationRequestedAt: hide,
      waitlistedAt: hide,
      acceptedAt: hide,
      declinedAt: hide,
      withdrawnAt: hide,
      scheduledAt: hide,
      intakeAt: hide,
      startedAt: hide,
      suspendedAt: hide,
      completedAt: hide,
      endedAt: hide,
      reopenUntil: hide,
      askUntil: hide,
      reopenedAt: hide,
      redirectedFrom: hide,
      redirectedInto: hide,
      redirectAskedAt: hide,
      modules: hide,
      participant: hide,
      personInformation: hide,
      legalBasis: hide,
      orderedBy: hide,
      supervisedBy: hide,
      prosecutionNumber: hide,
      decidedOn: hide,
      finalOn: hide,
      measureStart: hide,
      measureEnd: hide,
      hearingDate: hide,
      isOverdue: hide,
      deadlines: hide,
      circumstances: hide,
      safetyConstraints: hide,
      declineReason: hide,
      withdrawReason: hide,
      suspendReason: hide,
      endReason: hide,
      reopenReason: hide,
      parties: hide,
      referrerName: hide,
      origin: hide,
      receivedOn: hide,
      receivedVia: hide,
      receivedBy: hide,
      enteredBy: hide,
      followedBy: hide,
      handsOverTo: hide,
      handedOverAt: hide,
      readsUntil: hide,
      isPrivate: hide,
      readers: hide,
      consents: hide,
      possibleDuplicates: hide,
      recipientReason: hide,
      missingEnclosures: hide,
    },
  ),
  jobColumn<Without<Participant>>(participant, null, {
    birthName: hide,
    usageName: hide,
    firstName: hide,
    birthDate: hide,
    sex: hide,
    residence: hide,
    residencePlace: hide,
    commune: hide,
    phone: hide,
    phoneOwner: hide,
    secondPhone: hide,
    secondPhoneOwner: hide,
    email: hide,
    voicemailAllowed: hide,
    language: hide,
    interpreterNeeded: hide,
    accessNeeds: hide,
    accessNeedNote: hide,
    availability: hide,
    mobility: hide,
    contactBy: hide,
  }),
  jobColumn<Without<StatusUpdate>>(statusUpdate, null, {
    at: hide,
    action: hide,
    fromStatus: hide,
    toStatus: hide,
    authorFunction: hide,
    authorOrganisation: hide,
    otherOrganisation: hide,
    authorName: hide,
    note: hide,
    audience: hide,
    assignee: hide,
    dueAt: hide,
    intakeAt: hide,
  }),
  jobColumn<Without<ReferralParty>>(
    referralParty,
    {
      name: 'referral_party',
      from: 'hub.referral_party row',
      always: ['row.referral_id', 'row.clinician_id', 'row.followed_by_id'],
    },
    {
      organisation: read,
      relations: read,
      modules: hide,
      declined: hide,
      overAt: hide,
      accessUntil: hide,
      accessEndedAt: hide,
    },
  ),
  // Where a device is reached; what its owner calls it says nothing to a job.
  jobColumn<Without<PushDevice>>(
    pushDevice,
    { name: 'push_device', from: liveDevices(), always: ['row.id', 'row.membership_id', 'row.endpoint'] },
    { name: hide, createdAt: hide },
  ),
  // To whom a letter goes: the address, and never the name.
  jobColumn<Without<Membership>>(
    membership,
    {
      name: 'membership',
      from: `hub.membership row left join auth."user" account on account.id = row.user_id
             where ${isActiveMember('row')}`,
      always: ['row.id', 'account.email', `case row.function ${bitsOfFunction} else 0 end as functions`],
    },
    { function: read, organisation: read, personName: hide },
  ),
  // To whom a link goes, and into which house it invites: organisations are public, and who invites is told behind the link.
  jobColumn<Without<Invitation, 'version'>>(
    invitation,
    {
      name: 'invitation',
      from: `hub.invitation row join hub.organisation house on house.id = row.organisation_id
             where row.accepted_at is null and row.email is not null`,
      always: ['row.id', 'row.link_number', 'house.name as organisation'],
    },
    {
      email: read,
      delivery: read,
      organisation: hide,
      function: hide,
      invitedBy: hide,
      invitedAt: hide,
      linkUntil: read,
    },
  ),
  // Who is away is told later, and whoever stands in instead; when they are back is nobody’s to be written to.
  jobColumn<Without<Leave, 'version'>>(
    leave,
    {
      name: 'leave',
      from: `hub.leave row where (now() at time zone 'Europe/Paris')::date between row.first_day and row.last_day`,
      always: [],
    },
    { membership: read, standIn: read, firstDay: hide, lastDay: hide },
  ),
];
