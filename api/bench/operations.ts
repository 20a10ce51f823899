/** Whoever is asked: the hub, and the others on the same views. */
export type ServerName = 'hub' | 'postgraphile' | 'mercurius' | 'sql';

/** What is asked of one server. */
export type Question = { readonly path: string } | { readonly query: string; readonly variables?: object };

/** The ids of one case, as each server names it. */
export interface OneCase {
  readonly hubId: string;
  readonly uuid: string;
}

/** An operation that every server answers with the same things. */
export interface Compared {
  readonly name: string;
  readonly asked: (one: OneCase) => Readonly<Record<ServerName, Question>>;
}

const hubDossier = `query ($id: ID!) { referral(id: $id) { reference status hidden submittedAt dueAt modules legalBasis circumstances
  participant { birthName firstName birthDate phone hidden } referrer { name phone } recipient { name }
  parties { relations organisation { name } }
  timeline(first: 20) { edges { node { at action authorName note authorOrganisation { name } } } }
  messages(first: 20) { edges { node { at text } } } } }`;
const postgraphileDossier = `query ($id: UUID!) { referralByRowId(rowId: $id) { reference status hidden submittedAt dueAt modules legalBasis circumstances
  participant { birthName firstName birthDate phone hidden } referrer { name phone } recipient { name }
  parties { nodes { relations organisation { name } } }
  timeline(first: 20, orderBy: [AT_DESC, PRIMARY_KEY_DESC]) { nodes { at action authorName note authorOrganisation { name } } }
  messages(first: 20, orderBy: [AT_DESC, PRIMARY_KEY_DESC]) { nodes { at text } } } }`;
const mercuriusDossier = `query ($id: ID!) { referral(id: $id) { reference status hidden submittedAt dueAt modules legalBasis circumstances
  participant { birthName firstName birthDate phone hidden } referrer { name phone } recipient { name }
  parties { relations organisation { name } } timeline { at action authorName note authorOrganisation { name } } messages { at text } } }`;

const row = 'id reference status hidden submittedAt participant { birthName firstName } referrer { name }';

export const compared: readonly Compared[] = [
  {
    name: 'page of 50, last sent first, with person and sender',
    asked: () => ({
      hub: { query: `{ referrals(first: 50) { edges { node { ${row} } } } }` },
      postgraphile: {
        query: `{ allReferrals(first: 50, orderBy: [ORDER_AT_DESC, PRIMARY_KEY_DESC]) { nodes { ${row.replace('id', 'id: rowId')} } } }`,
      },
      mercurius: { query: `{ referrals(first: 50) { ${row} } }` },
      sql: { path: '/page' },
    }),
  },
  {
    name: 'dossier: person, parties, timeline, conversation',
    asked: ({ hubId, uuid }) => ({
      hub: { query: hubDossier, variables: { id: hubId } },
      postgraphile: { query: postgraphileDossier, variables: { id: uuid } },
      mercurius: { query: mercuriusDossier, variables: { id: uuid } },
      sql: { path: `/dossier?id=${uuid}` },
    }),
  },
];

const page = (args: string, extra = ''): string =>
  `query ($after: String) { referrals(first: 50, after: $after${args}) { ${extra} pageInfo { endCursor } edges { node { ${row} } } } }`;
const inbox = (args: string, extra = ''): string =>
  `query ($after: String) { referrals(first: 50, after: $after${args}) { ${extra} pageInfo { hasNextPage endCursor } edges { node {
    id version reference status urgent modules acknowledgeBy participant { birthName firstName } referrer { name }
    followedBy { personName } readers { personName } actions } } } }`;
const by = (field: string, direction = 'DESC'): string =>
  `, orderBy: { field: ${field}, direction: ${direction} }`;

const directory = (args: string, extra = ''): string =>
  `{ organisations(first: 50${args}) { ${extra} edges { node { id kind name city phone hidden } } } }`;

/** What the hub alone is asked: every order, the counts, the searches, the 100th page, and the directory. */
export const ofTheHub: Readonly<Record<string, { readonly query: string; readonly pagesBefore?: number }>> = {
  'page of 50': { query: page('') },
  'the same with three lines of timeline': {
    query: page('').replace('referrer', 'timeline(first: 3) { edges { node { at action } } } referrer'),
  },
  'the same, counted': { query: page('', 'totalCount') },
  'its 100th page': { query: page(''), pagesBefore: 99 },
  'by last movement': { query: page(by('ACTIVITY_AT')) },
  'by what is due': { query: page(by('DUE_AT', 'ASC')) },
  'by name': { query: page(by('PARTICIPANT_NAME', 'ASC')) },
  'by status': { query: page(by('STATUS', 'ASC')) },
  'what awaits first': { query: page(by('AWAITING')) },
  'what is late first': { query: page(by('OVERDUE')) },
  'what is urgent first': { query: page(by('URGENCY')) },
  'search by name': { query: page(', filter: { search: "nom4242" }') },
  'inbox, counted': { query: inbox(', filter: { awaitsViewer: true, overdue: false }', 'totalCount') },
  'inbox, by what is due': {
    query: inbox(`, filter: { awaitsViewer: true, overdue: false }${by('DUE_AT', 'ASC')}`),
  },
  'mine, urgent, of two departments': {
    query: inbox(', filter: { mine: true, urgent: true, departments: ["03", "63"] }'),
  },
  'the counts of the tabs': {
    query: `{ toTreat: referrals(filter: { awaitsViewer: true }, first: 1) { totalCount }
      asked: referrals(filter: { statuses: [INFO_REQUESTED] }, first: 1) { totalCount }
      waiting: referrals(filter: { statuses: [WAITLISTED] }, first: 1) { totalCount } }`,
  },
  'directory of 50,000, counted': { query: directory('', 'totalCount') },
  'directory, two words': { query: directory(', search: "service ville42"') },
  'directory, two words, counted': { query: directory(', search: "service ville42"', 'totalCount') },
  'directory, by a contact': { query: directory(', search: "exemple4242"') },
  'directory, of a department': { query: directory(', filter: { departments: ["63"], kinds: [HEALTH] }') },
};

/** What is asked in turn while the hub's memory is looked at. */
export const mixed: readonly string[] = [
  'page of 50',
  'inbox, counted',
  'by name',
  'search by name',
  'the counts of the tabs',
  'mine, urgent, of two departments',
  'directory, two words',
];
