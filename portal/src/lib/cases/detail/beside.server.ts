import process from 'node:process';
import { deskOfCase, type Choice, type Desk } from '#lib/desk/desk.ts';
import type { Module, ReferralAction } from '#lib/graphql/generated/enums.ts';
import type {
  CaseBesideFragment,
  CaseFragment,
  CaseReasonsFragment,
  CaseRoomFragment,
  DeskPeopleFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Viewer } from '#lib/shell/viewer.ts';
import { aheadOf, type Ahead } from '../next-step/ahead.ts';

/** What whoever decides on a case wants beside it. */
export interface Beside {
  /** The room at the CPCA to which the case was sent. */
  readonly room: CaseRoomFragment | null;
  /** Who may take in what, when the case may be accepted now. */
  readonly partners: Partners | null;
  /** To whom a module may be given that somebody takes in, or nobody yet. */
  readonly others: Readonly<Record<'housing' | 'health', readonly Choice[]>>;
  /** Who would be passed over if the case were accepted now. */
  readonly ahead: readonly Ahead[];
  /** The other CPCA, when the case may be handed over now. */
  readonly elsewhere: readonly Choice[];
  /** Among which houses one chooses to whom the case is handed over, when it may be now. */
  readonly handing: 'spip' | 'court' | null;
  /** Those who may be put in charge, when the viewer may say who is; the viewer is one of them. */
  readonly desk: Desk;
  /** How long an answer waits before it is sent, in seconds, so that it can be undone; 0: not at all. */
  readonly undoSeconds: number;
  /** The coded reasons, where an answer that needs one is possible now. */
  readonly reasons: CaseReasonsFragment['reasons'];
}

export interface Partners {
  readonly housing: readonly Choice[] | null;
  readonly health: readonly Choice[] | null;
  readonly clinicians: readonly Choice[];
}

type OpenCase = CaseFragment & CaseBesideFragment;

/** Whom a page was served to, and who works with them. */
export interface Deciding {
  readonly viewer: Viewer | null;
  readonly people: DeskPeopleFragment | null;
  readonly reasons: CaseReasonsFragment['reasons'];
}

/** The CPCA itself takes in whom nobody else does: it is no partner of its own. */
function choices(found: CaseBesideFragment['housing'], known: OpenCase): readonly Choice[] | null {
  return found?.filter(({ id }) => id !== known.recipient?.id).map(({ id, name }) => ({ id, name })) ?? null;
}

/** The step by which a module is given to another. */
const changes: Readonly<Partial<Record<Module, ReferralAction>>> = {
  HOUSING: 'CHANGE_HOUSING_PARTNER',
  PSYCHOLOGICAL_SUPPORT: 'CHANGE_HEALTH_PARTNER',
};

/** The others, and the CPCA itself where somebody else takes the module in, or gave it back and was not replaced yet. */
function othersFor(module: Module, found: CaseBesideFragment['housing'], known: OpenCase): readonly Choice[] {
  const takers = known.parties?.filter(({ modules, overAt }) => modules.includes(module) && !overAt) ?? [];
  /** Who has declined may be asked once more, knowingly. */
  const hasDeclined = (house: string): boolean =>
    known.parties?.some(
      ({ organisation, declined }) => organisation.id === house && declined.includes(module),
    ) ?? false;
  const others = (choices(found, known) ?? [])
    .filter(({ id }) => !takers.some(({ organisation }) => organisation.id === id))
    .map((one) =>
      hasDeclined(one.id) ? { ...one, name: m.answer_partner_declined({ name: one.name }) } : one,
    );
  const { recipient } = known;
  const isGivenBack = known.nextStep?.action === changes[module];
  return (takers.length > 0 || isGivenBack) && recipient
    ? [...others, { id: recipient.id, name: m.answer_partner_ourselves({ name: recipient.name }) }]
    : others;
}

function partnersOf(known: OpenCase, people: DeskPeopleFragment | null): Partners {
  const clinicians = known.modules.includes('PSYCHOLOGICAL_SUPPORT') ? (people?.colleagues ?? []) : [];
  return {
    housing: choices(known.housing, known),
    health: choices(known.health, known),
    clinicians: clinicians.flatMap(({ id, function: does, personName }) =>
      personName && does === 'CLINICIAN' ? [{ id, name: personName }] : [],
    ),
  };
}

function roomAt(recipients: readonly CaseRoomFragment[], known: OpenCase): Beside['room'] {
  return (
    recipients.find(({ organisation }) => organisation.id === known.recipient?.id) ?? recipients[0] ?? null
  );
}

/** The answers that give a coded reason. */
const reasonedActions = ['DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'SUSPEND', 'END_EARLY', 'REOPEN'] as const;

/** Room, partners and the other CPCA, for those who may decide; nobody else is asked to weigh them. */
export function besideCase(known: OpenCase, { viewer, people, reasons }: Deciding): Beside {
  const may = (...actions: CaseFragment['actions']): boolean =>
    actions.some((action) => known.actions.includes(action));
  const recipients = known.recipients ?? [];
  return {
    room: may('ACKNOWLEDGE', 'ACCEPT') ? roomAt(recipients, known) : null,
    partners: may('ACCEPT', 'CHANGE_CLINICIAN') ? partnersOf(known, people) : null,
    others: {
      housing: may('CHANGE_HOUSING_PARTNER') ? othersFor('HOUSING', known.housing, known) : [],
      health: may('CHANGE_HEALTH_PARTNER') ? othersFor('PSYCHOLOGICAL_SUPPORT', known.health, known) : [],
    },
    ahead: aheadOf(known, roomAt(recipients, known)?.modules ?? []),
    elsewhere: may('REDIRECT')
      ? recipients
          .filter(({ organisation }) => organisation.id !== known.recipient?.id)
          .map(({ organisation: { id, name } }) => ({ id, name }))
      : [],
    handing: may('HAND_OVER') ? natureOf(viewer) : null,
    desk: deskOfCase(known, viewer, people),
    reasons: may(...reasonedActions) ? reasons : [],
    undoSeconds: undoSeconds(),
  };
}

/** A SPIP hands over to a SPIP, and a court to a court. */
const natureOf = (viewer: Viewer | null): Beside['handing'] =>
  viewer?.membership?.function === 'PROBATION_OFFICER' ? 'spip' : 'court';

/** The hub checks the setting when it starts, and hands it on. */
const undoSeconds = (): number => Number(process.env['MAILLAGE_UNDO_SECONDS'] ?? 8);
