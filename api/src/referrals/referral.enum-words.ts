import type { ReferralAction, ReferralStatus } from '../access/index.ts';

/** What the states of a referral mean, in the contract. */
export const statusMeanings: Readonly<Record<ReferralStatus, string>> = {
  DRAFT: 'Begun by its sender, or by the CPCA that enters it, and not sent.',
  SUBMITTED: 'Sent; its receipt is not acknowledged yet.',
  ACKNOWLEDGED: 'Its receipt is acknowledged; the CPCA decides.',
  INFO_REQUESTED: 'The CPCA asked its sender for more.',
  WAITLISTED: 'On the waiting list (liste d’attente).',
  ACCEPTED: 'Taken on; the first appointment is to be made.',
  SCHEDULED: 'The first appointment is made.',
  ACTIVE: 'In the programme.',
  SUSPENDED: 'The programme pauses.',
  COMPLETED: 'The programme was completed.',
  ENDED_EARLY: 'The programme ended before its last step.',
  DECLINED: 'Not taken on.',
  REDIRECTED: 'Another CPCA took it over, under a referral of its own.',
  WITHDRAWN: 'Taken back by its sender, or by the CPCA that entered it.',
};

/** What the steps mean, in the contract; who may take which is in `accessGrids`. */
export const actionMeanings: Readonly<Record<ReferralAction, string>> = {
  SAVE_DRAFT: 'Saves the draft.',
  SHARE_DRAFT: 'Lets the author’s service see the draft.',
  DISCARD: 'Throws the draft away.',
  SUBMIT: 'Sends it to its CPCA.',
  ENTER: 'Enters what reached the CPCA by another way than the hub, as received (saisie pour un autre).',
  ACKNOWLEDGE: 'Acknowledges its receipt (accusé de réception).',
  REQUEST_INFORMATION: 'Asks its sender for what is missing.',
  PROVIDE_INFORMATION: 'Answers what was asked.',
  ACCEPT: 'Takes the person on.',
  WAITLIST: 'Puts the person on the waiting list.',
  DECLINE: 'Does not take the person on, for a coded reason.',
  WITHDRAW: 'Takes it back, for a coded reason.',
  WITHDRAW_ENTRY: 'Takes back what one’s own CPCA entered by mistake, for a coded reason.',
  REDIRECT: 'Asks another CPCA to take it over (réorientation).',
  ACCEPT_REDIRECTION: 'Takes it over: it goes on as a new referral.',
  REFUSE_REDIRECTION: 'Does not take it over.',
  SCHEDULE_INTAKE: 'Makes the first appointment, or moves it.',
  START: 'Begins the programme: the first appointment was attended.',
  SUSPEND: 'Pauses the programme, for a coded reason.',
  RESUME: 'Takes the programme up again.',
  REOPEN: 'Takes back a refusal or an early end: the referral stands again where it stood.',
  COMPLETE: 'Completes the programme.',
  END_EARLY: 'Ends the programme before its last step, for a coded reason and with a report.',
  ACKNOWLEDGE_OUTCOME: 'Says that the outcome was read, which closes the case.',
  RECORD_CONSENT: 'Records what the person was told or agreed to.',
  RECORD_WITHDRAWAL: 'Records that the person took the agreement back.',
  CORRECT_DETAILS: 'Corrects how the person is reached.',
  CORRECT_SAFETY: 'Corrects what keeps someone safe.',
  CORRECT_IDENTITY: 'Corrects who the person is: names, birth, sex.',
  CORRECT_MEASURE: 'Corrects the legal frame: court, SPIP, days, hearing.',
  CORRECT_MODULES: 'Corrects what is asked.',
  CORRECT_CIRCUMSTANCES: 'Corrects the circumstances.',
  CORRECT_URGENCY: 'Corrects whether it is urgent.',
  SEND_ENCLOSURE: 'Adds a file to what goes with it, after it was sent.',
  WITHDRAW_ENCLOSURE: 'Takes back a file that went with it: its content is destroyed.',
  CHANGE_HOUSING_PARTNER: 'Gives the housing to another partner.',
  CHANGE_HEALTH_PARTNER: 'Gives the psychological support to another partner.',
  CHANGE_CLINICIAN: 'Assigns another psychologist.',
  DECLINE_HOUSING: 'Gives the housing back, as the partner that takes it in.',
  DECLINE_HEALTH: 'Gives the psychological support back, as the partner that takes it in.',
  HAND_OVER: 'Asks another SPIP, or another court, to follow the case from now on.',
  WITHDRAW_HANDOVER: 'Takes that question back.',
  ACCEPT_HANDOVER: 'Follows the case from now on.',
  REFUSE_HANDOVER: 'Does not follow it: the house that asked goes on doing so.',
  ASSIGN: 'Says who is in charge.',
  ADD_STATUS_UPDATE: 'Adds a note for the relations named.',
};

/** What a part of a day is called: "Monday morning". */
export function slotMeaning(day: string, part: string): string {
  return `${day.charAt(0)}${day.slice(1).toLowerCase()} ${part.toLowerCase()}.`;
}
