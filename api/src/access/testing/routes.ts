/**
 * Fields of governed types that no grid masks, each with the reason. A field that is neither here nor in a grid
 * fails the coverage test: whoever adds one decides.
 */
export const ungoverned: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Referral: {
    id: 'the key, known to whoever has the row',
    hidden: 'names fields, says nothing of values',
    version: 'a counter that a change has to state',
    relations: 'what the viewer is',
    actions: 'what the viewer may do: from relations and status',
    nextStep: 'computed from what the viewer’s own view shows: a date that is hidden is empty there',
    timeline: 'lines that have a grid and an audience of their own',
    messages: 'messages that have a grid and an audience of their own',
    unreadMessages: 'counts messages of the viewer’s own view, and what the viewer did with them',
    maySendMessage: 'what the viewer may do: from relations and status',
  },
  Participant: { id: 'the key', hidden: 'names fields' },
  StatusUpdate: { id: 'the key', hidden: 'names fields' },
  Message: { id: 'the key', hidden: 'names fields', readAt: 'what the viewer did' },
  ReferralParty: {},
  Organisation: { id: 'the key', hidden: 'names fields', toVerify: 'computed from the date of the source' },
  Membership: { id: 'the key', hidden: 'names fields' },
};

/**
 * Every way in the schema to an object that is governed, and the file whose tests walk it. A way that is not
 * here fails the coverage test.
 */
export const routes: Readonly<Record<string, string>> = {
  'Query.referrals': 'reading, finding, absence',
  'Query.referral': 'reading, absence',
  'Query.node': 'reading, absence, directory',
  'Query.organisations': 'directory',
  'Query.organisation': 'directory',
  'Subscription.referralChanged': 'reading, absence',
  'ReferralPayload.referral': 'reading, transitions',
  'MessagePayload.message': 'messages',
  'MessagesReadPayload.referral': 'messages',
  'ReferralEdge.node': 'reading',
  'Referral.participant': 'reading',
  'Referral.parties': 'reading',
  'Referral.timeline': 'reading',
  'Referral.referrer': 'reading, directory',
  'Referral.recipient': 'reading, directory',
  'Referral.orderedBy': 'reading, directory',
  'Referral.supervisedBy': 'reading, directory',
  'Referral.redirectTo': 'reading, directory',
  'Referral.redirectedFrom': 'reading, redirect',
  'Referral.redirectedInto': 'reading, redirect',
  'Referral.messages': 'reading, messages',
  'MessageEdge.node': 'reading, messages',
  'Message.authorOrganisation': 'reading, directory',
  'StatusUpdateEdge.node': 'reading',
  'StatusUpdate.authorOrganisation': 'reading, directory',
  'ReferralParty.organisation': 'reading, directory',
  'OrganisationEdge.node': 'directory',
  'Organisation.parent': 'directory',
  'Agreement.lead': 'directory',
  'Agreement.members': 'directory',
  'Recipient.organisation': 'directory',
  'Recipient.courts': 'directory',
  'Commune.courts': 'directory',
  'Viewer.membership': 'directory',
  'Viewer.memberships': 'directory',
  'Viewer.colleagues': 'directory',
  'Membership.organisation': 'directory',
};
