/**
 * What an organisation can be to a referral, one bit each. The bits live in `hub.referral_party`; a grid's
 * column order is the order of this table.
 */
export const caseRelations = {
  referrer: 1,
  uninformedReferrer: 2,
  authority: 4,
  coordinator: 8,
  caseworker: 16,
  clinician: 32,
  housingPartner: 64,
  healthPartner: 128,
  /** took part, and its access has ended: the status remains, and its own words */
  formerPartner: 256,
  /** asked by the house that follows the measure to follow it from now on: reads the case, to answer */
  asked: 512,
  /** followed the measure and handed the case over: keeps what it wrote as it was then, and the status */
  formerReferrer: 1024,
} as const;

/**
 * What a viewer can be to what hangs on a house (an `Organisation`): a contact, a CPCA's own plan. Whoever coordinates
 * its department also coordinates, and whoever coordinates in it also works there.
 */
export const houseRelations = {
  network: 1,
  coordinator: 2,
  departmentCoordinator: 4,
  member: 8,
  ownCoordinator: 16,
} as const;

/**
 * What a viewer can be to the team of a house: who works there, and who is invited. Its leads, who coordinates its
 * department, and whoever runs the accounts let people in; by that they read nothing of a case.
 */
export const teamRelations = { lead: 1, departmentCoordinator: 2, administrator: 4 } as const;

/** What a viewer can be to what each person has of their own: oneself, in the function in which one acts. */
export const accountRelations = { self: 1 } as const;

/** Beside what one is to the directory, in the same set: that one leads one's own house. No grid of the directory asks for it. */
export const leadsOwnHouse = 32;

/** What a viewer can be to an entry of the directory, one bit each; nothing personal hangs on these. */
export const directoryRelations = {
  network: 1,
  own: 2,
  coordinator: 4,
  administrator: 8,
  self: 16,
} as const;

export type CaseRelation = keyof typeof caseRelations;
export type DirectoryRelation = keyof typeof directoryRelations;
export type HouseRelation = keyof typeof houseRelations;

/** What a court and a SPIP are to a case besides its sender: behind the measure, about to be, and no more. */
const follower = ['authority', 'asked', 'formerReferrer'] as const;

/** The functions in which a person can act, and what each may be to a referral and to the directory. */
export const memberFunctions = {
  PROSECUTOR: { referral: sender(...follower), directory: directory() },
  SENTENCE_ENFORCEMENT_JUDGE: { referral: sender(...follower), directory: directory() },
  LIBERTY_AND_CUSTODY_JUDGE: { referral: sender(...follower), directory: directory() },
  FAMILY_JUDGE: { referral: sender(...follower), directory: directory() },
  REGISTRY: { referral: sender(...follower), directory: directory() },
  PROBATION_OFFICER: { referral: sender(...follower), directory: directory() },
  COORDINATOR: { referral: caseRelations.coordinator, directory: directory('coordinator') },
  CASEWORKER: { referral: caseRelations.caseworker, directory: directory() },
  CLINICIAN: { referral: bitsOf(['clinician', 'formerPartner']), directory: directory() },
  HOUSING_WORKER: { referral: sender('housingPartner', 'formerPartner'), directory: directory() },
  HEALTH_WORKER: { referral: sender('healthPartner', 'formerPartner'), directory: directory() },
  ASSOCIATION_WORKER: { referral: sender(), directory: directory() },
  LOCAL_OFFICER: { referral: sender(), directory: directory() },
  // Leads invite, review and hand on: no bit either, hence no row and no name of a case.
  LEAD: { referral: 0, directory: directory() | leadsOwnHouse },
  // Observers read aggregates and administrators run accounts: no bit, hence no row and no name.
  OBSERVER: { referral: 0, directory: directory() },
  ADMINISTRATOR: { referral: 0, directory: directory('administrator') },
} as const satisfies Record<string, { readonly referral: number; readonly directory: number }>;

export type MemberFunction = keyof typeof memberFunctions;

/** The bits of the relations named. */
export function bitsOf(relations: readonly CaseRelation[]): number {
  return relations.reduce((bits, relation) => bits | caseRelations[relation], 0);
}

/** The relations that a bit set holds, in the grids' column order. */
export function relationsOf(bits: number): CaseRelation[] {
  return (Object.keys(caseRelations) as CaseRelation[]).filter(
    (relation) => (bits & caseRelations[relation]) !== 0,
  );
}

/** Every relation at once. */
export const everyRelation = Object.values(caseRelations).reduce((all, bit) => all | bit, 0);

/** What houses are that take part no more. */
export const formerParties = caseRelations.formerPartner | caseRelations.formerReferrer;

/** The audience of a line that all parties read. Whoever takes part no more, or not yet, is told nothing. */
export const everyParty = everyRelation & ~(formerParties | caseRelations.asked);

/** The relations in which a partner takes in a module. */
export const partnerBits = caseRelations.housingPartner | caseRelations.healthPartner;

/** True when this function may send a referral. */
export function mayRefer(memberFunction: MemberFunction): boolean {
  return (memberFunctions[memberFunction].referral & caseRelations.referrer) !== 0;
}

/** What a CPCA's own people are to what they enter for somebody, from its draft on. */
export const enteringRelations = caseRelations.coordinator | caseRelations.caseworker;

/** True when this function may enter a referral that reached its CPCA by another way than the hub. */
export function mayEnter(memberFunction: MemberFunction): boolean {
  return (memberFunctions[memberFunction].referral & enteringRelations) !== 0;
}

/**
 * The functions in which one sees a case by what one's house is to it: among them a house shares its work. A psychologist
 * sees what is assigned to her, and nobody takes that over from her.
 */
export function functionsSeeing(houseRelations: number): MemberFunction[] {
  return (Object.keys(memberFunctions) as MemberFunction[]).filter(
    (name) => (memberFunctions[name].referral & houseRelations & ~caseRelations.clinician) !== 0,
  );
}

/**
 * The functions in which one reads names of cases, or lets people in who do: to act in them takes a second factor, and a
 * session that has one of them ends when nobody uses it.
 */
export const guardedFunctions: readonly MemberFunction[] = (
  Object.keys(memberFunctions) as MemberFunction[]
).filter((name) => {
  const { referral, directory: bits } = memberFunctions[name];
  return referral !== 0 || (bits & (leadsOwnHouse | directoryRelations.administrator)) !== 0;
});

/** True when this function may be in charge of a case of its house: it sees some by what its house is, and not by its own name. */
export function mayBeInCharge(memberFunction: MemberFunction): boolean {
  return functionsSeeing(everyParty).includes(memberFunction);
}

/** True when this function coordinates: its CPCA's settings, and what it receives. */
export function mayCoordinate(memberFunction: MemberFunction): boolean {
  return (memberFunctions[memberFunction].directory & directoryRelations.coordinator) !== 0;
}

function sender(...more: readonly CaseRelation[]): number {
  return bitsOf(['referrer', 'uninformedReferrer', ...more]);
}

function directory(...more: readonly DirectoryRelation[]): number {
  return more.reduce<number>(
    (bits, relation) => bits | directoryRelations[relation],
    directoryRelations.network | directoryRelations.own | directoryRelations.self,
  );
}
