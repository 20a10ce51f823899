import process from 'node:process';
import type { RequestEvent } from '@sveltejs/kit';
import { deskFor, type Desk } from '#lib/desk/desk.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  CasePartnersDocument,
  CaseReasonsDocument,
  CaseRoomDocument,
  type CaseFragment,
  type CasePartnersQuery,
  type CaseReasonsQuery,
  type CaseRoomQuery,
} from '#lib/graphql/generated/graphql.ts';
import { aheadOf, type Ahead } from '../next-step/ahead.server.ts';

/** What whoever decides on a case wants beside it. */
export interface Beside {
  /** The room at the CPCA to which the case was sent. */
  readonly room: CaseRoomQuery['recipients'][number] | null;
  /** Who may take in what, when the case may be accepted now. */
  readonly partners: Partners | null;
  /** Who would be passed over if the case were accepted now. */
  readonly ahead: readonly Ahead[];
  /** The other CPCA, when the case may be handed over now. */
  readonly elsewhere: readonly Choice[];
  /** Those who may be put in charge, when the viewer may say who is; the viewer is one of them. */
  readonly desk: Desk;
  /** How long an answer waits before it is sent, in seconds, so that it can be undone; 0: not at all. */
  readonly undoSeconds: number;
  /** The coded reasons, when an answer that needs one may be given now. */
  readonly reasons: CaseReasonsQuery['reasons'];
}

export interface Partners {
  readonly housing: readonly Choice[] | null;
  readonly health: readonly Choice[] | null;
  readonly clinicians: readonly Choice[];
}

/** An option of a select. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The CPCA itself takes in whom nobody else does: it is no partner of its own. */
function choices(
  found: CasePartnersQuery['housing'],
  recipient: string | undefined,
): readonly Choice[] | null {
  return found
    ? found.edges
        .filter(({ node }) => node.id !== recipient)
        .map(({ node }) => ({ id: node.id, name: node.name }))
    : null;
}

async function partnersFor(event: RequestEvent, known: CaseFragment): Promise<Partners> {
  const wants = (module: CaseFragment['modules'][number]): boolean => known.modules.includes(module);
  const found = await graphqlFor(event).query(CasePartnersDocument, {
    departments: known.department ? [known.department.code] : null,
    housing: wants('HOUSING'),
    health: wants('PSYCHOLOGICAL_SUPPORT'),
  });
  return {
    housing: choices(found.housing, known.recipient?.id),
    health: choices(found.health, known.recipient?.id),
    clinicians: wants('PSYCHOLOGICAL_SUPPORT')
      ? (found.viewer?.colleagues ?? []).flatMap(({ id, personName }) =>
          personName ? [{ id, name: personName }] : [],
        )
      : [],
  };
}

type Recipients = CaseRoomQuery['recipients'];

async function recipientsFor(event: RequestEvent, known: CaseFragment): Promise<Recipients> {
  const commune = known.participant?.commune?.insee;
  if (!commune) return [];
  return (
    await graphqlFor(event).query(CaseRoomDocument, {
      commune,
      modules: known.modules,
      voluntary: known.legalBasis === 'VOLUNTARY',
    })
  ).recipients;
}

function roomAt(recipients: Recipients, known: CaseFragment): Beside['room'] {
  return (
    recipients.find(({ organisation }) => organisation.id === known.recipient?.id) ?? recipients[0] ?? null
  );
}

/** The answers that give a coded reason. */
const reasonedActions = ['DECLINE', 'WITHDRAW', 'SUSPEND', 'END_EARLY'] as const;

async function reasonsFor(event: RequestEvent): Promise<Beside['reasons']> {
  return (await graphqlFor(event).query(CaseReasonsDocument, {})).reasons;
}

/** Room, partners and the other CPCA, for those who may decide; nobody else is asked to weigh them. */
export async function besideCase(event: RequestEvent, known: CaseFragment): Promise<Beside> {
  const decides = known.actions.includes('ACKNOWLEDGE') || known.actions.includes('ACCEPT');
  const hands = known.actions.includes('REDIRECT');
  const gives = reasonedActions.some((action) => known.actions.includes(action));
  const [recipients, partners, desk, ahead, reasons] = await Promise.all([
    decides || hands ? recipientsFor(event, known) : [],
    known.actions.includes('ACCEPT') ? partnersFor(event, known) : null,
    deskFor(event, known),
    known.actions.includes('ACCEPT') ? aheadOf(event, known) : [],
    gives ? reasonsFor(event) : [],
  ]);
  const elsewhere = hands
    ? recipients
        .filter(({ organisation }) => organisation.id !== known.recipient?.id)
        .map(({ organisation: { id, name } }) => ({ id, name }))
    : [];
  return {
    room: decides ? roomAt(recipients, known) : null,
    partners,
    ahead,
    elsewhere,
    desk,
    reasons,
    undoSeconds: undoSeconds(),
  };
}

/** The hub checks it when it starts, and tells. */
const undoSeconds = (): number => Number(process.env['MAILLAGE_UNDO_SECONDS'] ?? 8);
