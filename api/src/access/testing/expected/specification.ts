import type { GovernedType } from '../../../names.types.ts';

/**
 * Who may see and do what, as the specification of the product has it and as later decisions amended it, typed by hand:
 * nothing here is taken from the grids, which are compared with it cell by cell. Whoever changes a right changes it twice,
 * and says so twice.
 *
 * A cell: `r` reads, `-` does not, `w` reads and changes, `d` changes while it is a draft and reads afterwards, `o` changes
 * while the referral is open and reads afterwards, `m` reads what concerns the own module, `s` reads where the person is
 * placed under supervision, `k` reads what it was when its house handed the case over; of a verb `y` may, `n` may not.
 */
export interface SpecifiedRow {
  readonly cells: string;
  readonly fields: readonly string[];
}

type Specified = Readonly<Partial<Record<GovernedType, readonly SpecifiedRow[]>>>;

const row = (cells: string, ...fields: readonly string[]): SpecifiedRow => ({ cells, fields });

/** Types whose rights hang on what one's service is to a referral. */
// prettier-ignore
const ofCases = {
  Referral: [
    //   ref uni aut coo cas cli hou hea for ask old
    row('r r r r r r r r r r r', 'reference', 'status', 'department', 'draftStep', 'updatedAt', 'activityAt', 'recipient'),
    row('r r r r r r r r r r r', 'submittedAt', 'acknowledgedAt', 'informationRequestedAt', 'waitlistedAt', 'acceptedAt', 'declinedAt', 'withdrawnAt',
      'scheduledAt', 'intakeAt', 'startedAt', 'suspendedAt', 'completedAt', 'endedAt', 'outcomeAcknowledgedAt', 'reopenedAt', 'reopenUntil', 'askUntil'),
    row('r r r r r r r r r r r', 'redirectTo', 'redirectedFrom', 'redirectedInto', 'redirectAskedAt', 'redirectedAt'),
    // a partner is not told who is behind
    row('r r r d d - - - - r -', 'referrer'),
    // whoever enters for somebody writes in their own draft what a sender writes in theirs
    // and what is asked, under which measure, is corrected by who refers, orders or coordinates
    row('o r o o d r m m m r r', 'modules'),
    row('d - r d d r r r - r r', 'participant'),
    row('d - r d d r - - - r -', 'personInformation'),
    row('r - r r r r - - - - -', 'consents'),
    // that two people may be one is for who coordinates or works with both
    row('- - - r r - - - - - -', 'possibleDuplicates'),
    row('o - r o d r r - - r -', 'urgent'),
    row('o - o o d - - - - r k', 'legalBasis', 'orderedBy', 'supervisedBy', 'prosecutionNumber', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate'),
    row('r - r r r - - - - r -', 'acknowledgeBy', 'dueAt', 'deadlines', 'isOverdue'),
    // what is missing tells what goes with it
    row('r - r r r - - - - r -', 'missingEnclosures'),
    row('d - r d d - - - - r -', 'recipientReason'),
    row('o - r o d - - - - r k', 'circumstances'),
    row('o - r o o r r - - r -', 'safetyConstraints'),
    row('r r r w w - - - - r -', 'declineReason'),
    row('w w r r r - - - - r -', 'withdrawReason'),
    // why the team paused
    row('r - r w r - - - - r -', 'suspendReason'),
    row('r r r w r - - - - r -', 'endReason', 'reopenReason'),
    row('r - r r r - - - - r -', 'parties'),
    // from whom, how and when it came where the CPCA entered it: the sender without consent reads that, and nobody's name
    row('r r r d d - - - - r -', 'origin'),
    // how and when is corrected by the house that entered it
    row('r r r o o - - - - r -', 'receivedOn', 'receivedVia'),
    row('r r r r r - - - - r -', 'enteredBy'),
    row('r - r d d - - - - r -', 'receivedBy', 'referrerName'),
    // each house reads who of itself is in charge
    row('r r r r r r r r r r r', 'followedBy', 'isPrivate'),
    // and whom itself asks to follow it, or to whom it has gone
    row('r r r r r r r r r r r', 'handsOverTo', 'handedOverAt', 'readsUntil'),
    row('- - - r r - - - - - -', 'readers'),
  ],
  Participant: [
    row('o - o o o r r r - r r', 'birthName', 'usageName', 'firstName', 'birthDate', 'sex'),
    row('o - r o o r r r - r -', 'residence', 'residencePlace', 'commune', 'phone', 'phoneOwner', 'secondPhone', 'secondPhoneOwner', 'email', 'voicemailAllowed', 'language', 'interpreterNeeded', 'accessNeeds', 'accessNeedNote', 'availability', 'mobility', 'contactBy'),
    row('- - - r r - - - - - -', 'links'),
  ],
  StatusUpdate: [
    row('r r r r r r r r r r r', 'at', 'action', 'fromStatus', 'toStatus', 'authorFunction', 'authorOrganisation', 'otherOrganisation', 'assignee', 'intakeAt'),
    row('r - r r r - - - - r -', 'dueAt'),
    row('r - r r r r r r r r r', 'authorName', 'note', 'audience'),
  ],
  // of a field: for who reads that field, beside what stands here
  Correction: [
    row('r r r r r r r r - - -', 'at', 'action', 'field', 'before', 'after', 'authorFunction', 'authorOrganisation'),
    row('r - r r r r r r - - -', 'authorName'),
    row('y n y y y n n n n n n', 'do add'),
  ],
  // a judgment says more than any field: no partner of the programme reads it
  Enclosure: [row('r - r r r - - - - r r', 'at', 'kind', 'authorName', 'authorFunction', 'authorOrganisation'),
    // by the house that added it
    row('w - w w w - - - - r r', 'withdrawnAt', 'withdrawnByName', 'withdrawReason'),
    // a court adds what comes later; the draft is not its own
    row('y n y y y n n n n n n', 'do add'), row('y n n y y n n n n n n', 'do remove')],
  Message: [
    row('r - r r r r r r r - r', 'at', 'text', 'authorName', 'authorFunction', 'authorOrganisation', 'audience'),
    row('y n y y y y y y n n n', 'do add'),
  ],
  Attachment: [row('r - r r r r r r r r r', 'name', 'mediaType', 'size', 'sha256', 'state', 'url', 'withdrawnAt', 'withdrawnByName', 'withdrawReason')],
  ReferralParty: [row('r - r r r - - - - r -', 'organisation', 'relations', 'modules', 'declined', 'overAt', 'accessUntil', 'accessEndedAt')],
  Consent: [
    row('r - r r r r - - - - -', 'kind', 'manner', 'saidOn', 'recordedAt'),
    row('r - r r r - - - - - -', 'recordedBy', 'recordedByFunction', 'recordedByOrganisation'),
  ],
  ReadingClaim: [row('- - - r r - - - - - -', 'personName', 'until')],
  // who looked into a case: for who answers for it, alone
  AuditEvent: [row('- - - r - - - - - - -', 'at', 'kind', 'step', 'classes', 'route', 'caseCount', 'personName', 'function', 'organisation')],
  PersonLink: [row('- - - r r - - - - - -', 'verdict', 'participants', 'decidedAt', 'decidedBy', 'decidedByOrganisation')],
  // not built yet
  Programme: [
    row('r - r r w r - m - - -', 'attendance'),
    row('- - - r w r - - - - -', 'teamNotes'),
    row('- - - - - w - m - - -', 'clinicalNotes'),
    row('r - r r w - w - - - -', 'housingDates'),
    row('- - s r w - w - - - -', 'housingAddress'),
    row('- - - r w - - - - - -', 'means'),
    row('r - r r w - - - - - -', 'certificate'),
  ],
} satisfies Specified;

/** Types whose rights hang on what one is to an entry of the directory. */
// prettier-ignore
const ofDirectory = {
  //   net own coo adm self
  Organisation: [row('r r r r r', 'kind', 'name', 'department', 'commune', 'address', 'postalCode', 'city', 'phone', 'email', 'website', 'parent',
    'below', 'departments', 'sites', 'offers', 'agreements', 'source', 'sourceDate')],
  // who works where: colleagues, oneself, and who runs the accounts; a coordinator reads the function and no name
  Membership: [row('- r r r r', 'function', 'organisation'), row('- r - r r', 'personName')],
  // kept by who coordinates the region; kind and code stay, for cases keep them
  ExpectedEnclosures: [row('r r r r r', 'legalBasis'), row('r r w r r', 'fromCourt', 'fromProbation', 'fromOthers')],
  Reason: [row('r r r r r', 'kind', 'code'), row('r r w r r', 'labelFr', 'labelEn', 'noteRequired', 'active', 'position'), row('n n y n n', 'do add')],
  JournalLine: [row('- - - r -', 'at', 'action', 'objectType', 'caseCount', 'classes', 'route', 'operation', 'personName', 'function', 'organisation')],
  DeadLetter: [row('- - - r -', 'organisation', 'function', 'state', 'problem', 'attempts', 'createdAt', 'triedAt')],
} satisfies Specified;

/** Types that hang on a house: the network, who coordinates, who coordinates its department, its people, its own coordinators. */
// prettier-ignore
const ofHouses = {
  //  net coo dep mem own
  // kept by the house and by who coordinates its department; each says to whom it is shown
  Contact: [row('r r r r r', 'organisation'), row('r r w w w', 'function', 'name', 'phone', 'mobile', 'email', 'callWhen', 'callFirst', 'visibility'),
    row('n n y y y', 'do add', 'do remove')],
  // a promise to whoever sends: its own coordinators change it
  DeadlineSettings: [row('r r r r r', 'organisation'), row('r r r r w', 'deadlines'), row('n n n n y', 'do add')],
  // who is away is the business of their own house
  Leave: [row('- - - r r', 'membership'), row('- - - w w', 'firstDay', 'lastDay', 'standIn'), row('n n n y y', 'do add', 'do remove')],
  // a service lets its registry work for it, or who coordinates its department does
  ServiceRegistry: [row('r r r r r', 'organisation'), row('r r w w w', 'registry'), row('n n y y y', 'do add')],
} satisfies Specified;

/** What lets people into a house: lead, department coordinator, administrator. */
// prettier-ignore
const ofTeams = {
  TeamMember: [row('r r r', 'function', 'organisation', 'since'), row('r - r', 'personName'), row('w r w', 'suspendedAt', 'asleep', 'endsAt', 'successor'), row('w w w', 'factorLostAt', 'factorLostBy', 'factorForgottenAt')],
  Invitation: [row('r r r', 'email', 'organisation', 'function', 'invitedBy', 'invitedAt', 'delivery'), row('w w w', 'linkUntil'), row('y y y', 'do add', 'do remove')],
} satisfies Specified;

/** What each person has of their own, in each function: nobody else's business. */
// prettier-ignore
const ofAccounts = {
  SavedView: [row('w', 'place', 'name', 'criteria', 'isDefault'), row('y', 'do add', 'do remove')],
  Notification: [row('r', 'event', 'action', 'at', 'subject', 'referral', 'cause', 'asks', 'settledAt', 'reference'), row('w', 'readAt')],
  PushDevice: [row('r', 'name', 'createdAt'), row('y', 'do add', 'do remove')],
  NotificationPreferences: [row('w', 'language', 'inApp', 'mailAtOnce', 'mailInDigest', 'digestHour', 'quietFrom', 'quietUntil', 'quietOnWeekends'), row('y', 'do add')],
} satisfies Specified;

/** Of each type that a grid governs: one that comes in and is not above does not compile. */
export const specification: Readonly<Record<GovernedType, readonly SpecifiedRow[]>> = {
  ...ofCases,
  ...ofDirectory,
  ...ofHouses,
  ...ofTeams,
  ...ofAccounts,
};

/** What the background jobs read, and of nothing else anything: they write to people. */
export const readByJobs: Readonly<Partial<Record<GovernedType, readonly string[]>>> = {
  Referral: [
    'reference',
    'status',
    'urgent',
    'dueAt',
    'recipient',
    'redirectTo',
    'redirectedAt',
    'outcomeAcknowledgedAt',
    'updatedAt',
  ],
  Membership: ['function', 'organisation'],
  // whom to tell instead of who is away today
  Leave: ['membership', 'standIn'],
  // where a link goes, and whether it still has to
  Invitation: ['email', 'linkUntil', 'delivery'],
  ReferralParty: ['organisation', 'relations'],
};

/** What each function may be to a referral, and to the directory. */
// prettier-ignore
export const functions: Readonly<Record<string, readonly [referral: readonly string[], directory: readonly string[]]>> = {
  PROSECUTOR:                 [['referrer', 'uninformedReferrer', 'authority', 'asked', 'formerReferrer'], ['network', 'own', 'self']],
  SENTENCE_ENFORCEMENT_JUDGE: [['referrer', 'uninformedReferrer', 'authority', 'asked', 'formerReferrer'], ['network', 'own', 'self']],
  LIBERTY_AND_CUSTODY_JUDGE:  [['referrer', 'uninformedReferrer', 'authority', 'asked', 'formerReferrer'], ['network', 'own', 'self']],
  FAMILY_JUDGE:               [['referrer', 'uninformedReferrer', 'authority', 'asked', 'formerReferrer'], ['network', 'own', 'self']],
  REGISTRY:                   [['referrer', 'uninformedReferrer', 'authority', 'asked', 'formerReferrer'], ['network', 'own', 'self']],
  PROBATION_OFFICER:          [['referrer', 'uninformedReferrer', 'authority', 'asked', 'formerReferrer'], ['network', 'own', 'self']],
  COORDINATOR:                [['coordinator'], ['network', 'own', 'coordinator', 'self']],
  CASEWORKER:                 [['caseworker'], ['network', 'own', 'self']],
  CLINICIAN:                  [['clinician', 'formerPartner'], ['network', 'own', 'self']],
  HOUSING_WORKER:             [['referrer', 'uninformedReferrer', 'housingPartner', 'formerPartner'], ['network', 'own', 'self']],
  HEALTH_WORKER:              [['referrer', 'uninformedReferrer', 'healthPartner', 'formerPartner'], ['network', 'own', 'self']],
  ASSOCIATION_WORKER:         [['referrer', 'uninformedReferrer'], ['network', 'own', 'self']],
  LOCAL_OFFICER:              [['referrer', 'uninformedReferrer'], ['network', 'own', 'self']],
  // aggregates only; accounts and settings only
  LEAD:                       [[], ['network', 'own', 'self', 'leads']],
  OBSERVER:                   [[], ['network', 'own', 'self']],
  ADMINISTRATOR:              [[], ['network', 'own', 'administrator', 'self']],
};
