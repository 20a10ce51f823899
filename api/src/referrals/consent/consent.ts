import { DateTime } from 'luxon';
import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { writeRows } from '../../database/write-rows.ts';
import { newId } from '../../ids.ts';
import type { Change } from '../lifecycle/answer.ts';
import { ConsentEntity } from './consent.entity.ts';
import { dueAt } from '../deadlines/index.ts';
import type { ConsentKind, ConsentManner, PersonInformation } from '../referral.enums.ts';
import { refused, takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';

/** The statement to record, and how it was made. */
export interface ConsentStatement {
  readonly kind: ConsentKind;
  readonly manner: ConsentManner;
  /** day, YYYY-MM-DD, Paris; null: today */
  readonly saidOn?: string | null;
}

/**
 * Records that the person was informed, agreed, or took the agreement back. Under a voluntary basis the sender reads the
 * case while the person agrees, and its status only from the moment they do not: the database turns its relation over
 * with the state.
 */
export async function recordConsent(ctx: HubContext, input: Change & ConsentStatement): Promise<Outcome> {
  const wrong = malformedStatement(input, DateTime.now().setZone('Europe/Paris'));
  if (wrong.length > 0) return refused(...wrong);
  return takeStep(ctx, input.kind === 'WITHDRAWN' ? 'RECORD_WITHDRAWAL' : 'RECORD_CONSENT', input, {
    change: (step) => {
      // Before the state: by taking sight away a sender loses the right to write this line.
      writeConsent(step, input);
      step.entity.personInformation = informationAfter(step.entity.personInformation, input.kind);
      limitOutcome(step);
    },
  });
}

/** Whether the sender of a volunteer is to read an outcome hangs on the agreement: so does until when. */
function limitOutcome({ entity, now, deadlines }: Step): void {
  const due = dueAt(entity, now, deadlines);
  entity.dueAt = due === null ? null : (entity.dueAt ?? due);
}

/** The consent of the person after this statement: being informed again undoes neither a yes nor a no. */
export function informationAfter(before: string | null, statement: ConsentKind): PersonInformation {
  if (statement !== 'INFORMED') return statement;
  return before === 'CONSENTED' || before === 'WITHDRAWN' ? before : 'INFORMED';
}

/** Writes the line, in the name of whoever acts. */
export function writeConsent({ em, entity, acting, now }: Step, statement: ConsentStatement): void {
  writeRows(em, ConsentEntity, [
    {
      id: newId('Consent'),
      referralId: entity.id,
      at: now,
      kind: statement.kind,
      manner: statement.manner,
      saidOn: statement.saidOn ?? dayOf(now),
      authorId: acting.membershipId,
      authorName: acting.personName,
      authorFunction: acting.function,
      authorOrganisationId: acting.organisationId,
    },
  ]);
}

function malformedStatement({ manner, saidOn }: ConsentStatement, today: DateTime): readonly Refusal[] {
  const found: Refusal[] = [];
  if (manner === 'WITH_REFERRAL') {
    found.push(refusals.invalid('manner', says.sayHowExpressed));
  }
  const day = saidOn ? DateTime.fromISO(saidOn, { zone: 'Europe/Paris' }) : null;
  if (day !== null && (day > today || day < today.minus({ years: 5 }))) {
    found.push(refusals.invalid('saidOn', says.statedUntilToday));
  }
  return found;
}

function dayOf(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: 'Europe/Paris' }).toISODate() ?? '';
}
