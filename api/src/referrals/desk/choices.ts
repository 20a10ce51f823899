import type { HubContext } from '../../context.ts';
import {
  Module,
  OrganisationKind,
  recipientsFor,
  searchOrganisations,
  type OrganisationRow,
  type RecipientRow,
} from '../../directory/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import type { ReferralAction } from '../../access/index.ts';
import { participantLoader } from '../reading/participant-loader.ts';
import { possibleActions, type ReferralNode } from '../reading/referral-node.ts';
import { listWaitlistOf, type WaitlistNode } from '../waitlist/waitlist.ts';

/** The steps for which one looks who has room. */
const weighsRoom: readonly ReferralAction[] = ['SUBMIT', 'ENTER', 'ACKNOWLEDGE', 'ACCEPT', 'REDIRECT'];

const mayDo = ({ row }: ReferralNode, steps: readonly ReferralAction[]): boolean =>
  possibleActions(row).some((action) => steps.includes(action));

/** The steps that say who takes a module in. */
const givesAway: Readonly<Partial<Record<Module, readonly ReferralAction[]>>> = {
  [Module.HOUSING]: ['ACCEPT', 'CHANGE_HOUSING_PARTNER'],
  [Module.PSYCHOLOGICAL_SUPPORT]: ['ACCEPT', 'CHANGE_HEALTH_PARTNER'],
};

/** Whether the viewer may say now who takes this module in, and it is asked for. */
const mayGiveAway = (referral: ReferralNode, module: Module): boolean =>
  referral.row.modules.includes(module) && mayDo(referral, givesAway[module] ?? ['ACCEPT']);

/** Whether it may be accepted now, and asks for this module. */
const mayAccept = (referral: ReferralNode, module: Module): boolean =>
  referral.row.modules.includes(module) && mayDo(referral, ['ACCEPT']);

/** To which CPCA a referral can go, for whoever sends it or answers it now; null for everybody else. */
export async function recipientsOf(
  ctx: HubContext,
  referral: ReferralNode,
): Promise<readonly RecipientRow[] | null> {
  if (!mayDo(referral, weighsRoom)) return null;
  const { participant_id: person, modules, legal_basis: basis } = referral.row;
  const commune =
    person === null ? null : (await participantLoader(ctx, null).load(person))?.row.commune_insee;
  const asked = modules.length > 0 ? (modules as readonly Module[]) : Object.values(Module);
  const where = { commune: commune ?? null, department: referral.row.department_code };
  return await recipientsFor(ctx, where, asked, basis === 'VOLUNTARY');
}

/** Most partners that are offered: a department has a handful. */
export const mostPartners = 50;

/** A CPCA takes in what nobody else does, or takes the whole case over. */
const partnerKinds = Object.values(OrganisationKind).filter((kind) => kind !== OrganisationKind.CPCA);

/** Who may take a part of a referral, in its department and by name, also where it has declined before; null where the viewer may not say who does. */
export async function partnersFor(
  ctx: HubContext,
  referral: ReferralNode,
  module: Module,
): Promise<readonly OrganisationRow[] | null> {
  if (!mayGiveAway(referral, module)) return null;
  const { department_code: department } = referral.row;
  const filter = {
    modules: [module],
    kinds: partnerKinds,
    ...(department === null ? {} : { departments: [department] }),
  };
  const { edges } = await searchOrganisations(ctx, null, filter, { first: mostPartners });
  return edges.map(({ node }) => node);
}

/** Who waits at its recipient for a place in a module that it asks for; null where it may not be accepted now. */
export async function waitlistBeside(
  ctx: HubContext,
  referral: ReferralNode,
  module: Module,
  page: PageRequest,
): Promise<Listed<WaitlistNode> | null> {
  const { recipient_id: recipient } = referral.row;
  if (recipient === null || !mayAccept(referral, module)) return null;
  return await listWaitlistOf(ctx, recipient, module, page);
}
