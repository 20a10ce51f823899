import { expect, it } from 'vitest';
import { isOwnStep, startsFrom } from './own-step.ts';

const interview = {
  nextStep: { action: 'START', by: 'CASEWORKER', dueAt: null, besides: [] },
  intakeAt: '2026-12-01T09:00:00Z',
} as const;

it('leaves an interview to come with who is to hold it, and says from when they start', () => {
  const theirs = { ...interview, actions: [], relations: ['CASEWORKER'] } as const;
  expect([isOwnStep(theirs), startsFrom(theirs)]).toEqual([true, interview.intakeAt]);
});

it('says nothing of an hour that has come, nor to anybody else', () => {
  const come = { ...interview, actions: ['START'], relations: ['CASEWORKER'] } as const;
  expect([isOwnStep(come), startsFrom(come)]).toEqual([true, null]);
  const others = { ...interview, actions: ['ADD_STATUS_UPDATE'], relations: ['COORDINATOR'] } as const;
  expect([isOwnStep(others), startsFrom(others)]).toEqual([false, null]);
  const closed = { nextStep: null, actions: [], relations: ['CASEWORKER'], intakeAt: null } as const;
  expect([isOwnStep(closed), startsFrom(closed)]).toEqual([false, null]);
});

it('has no other step be anybody’s before they may take it', () => {
  const waits = { action: 'COMPLETE', by: 'CASEWORKER', dueAt: null, besides: [] } as const;
  expect(isOwnStep({ nextStep: waits, actions: [], relations: ['CASEWORKER'] })).toBe(false);
});
