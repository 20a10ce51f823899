import type { ReferralAction, ReferralStatus } from '../../access/index.ts';
import type { Module } from '../../directory/index.ts';
import type { DemoKey } from '../accounts.ts';
import type { ColleagueKey } from './people/index.ts';

/** Everybody who acts in the demonstration's cases. */
export type AgentKey = DemoKey | ColleagueKey;

/** A step of a case, by its name in the table of transitions. */
export type StepName = Exclude<
  ReferralAction,
  | 'SAVE_DRAFT'
  | 'SHARE_DRAFT'
  | 'DISCARD'
  | 'RESUME'
  | 'REOPEN'
  | 'REFUSE_REDIRECTION'
  | 'ADD_STATUS_UPDATE'
  | `CHANGE_${string}`
  | `DECLINE_${string}`
  | 'HAND_OVER'
  | `${string}_HANDOVER`
>;

/** One fictitious case, as short as it can be written: all that follows from it is worked out. */
export interface CasePlan {
  /** birth name, first name, date of birth as far as it is known, commune where the person lives (INSEE) */
  readonly person: readonly [birthName: string, firstName: string, birthDate: string, commune: string];
  readonly usageName?: string;
  readonly sex?: 'FEMALE' | 'UNSPECIFIED';
  readonly phone?: string;
  /** French where absent; any other needs an interpreter */
  readonly language?: string;
  readonly voicemail?: false;
  readonly from: AgentKey;
  readonly frame: LegalFrame;
  /** the court, where it is not the one of the department's seat */
  readonly court?: string;
  readonly asks: readonly `${Module}`[];
  readonly stands: ReferralStatus;
  /** a detour on the way there, or a step beyond: another CPCA is asked, the outcome is acknowledged */
  readonly via?: readonly ('INFORMATION' | 'WAITLIST' | 'REDIRECTION' | 'OUTCOME')[];
  /** working days before today of the sending and of each step after it; of the beginning, for a draft */
  readonly days: readonly number[];
  /** where the hour matters: how long ago it was sent */
  readonly hoursAgo?: number;
  readonly urgent?: true;
  readonly circumstances?: string;
  readonly safety?: readonly SafetyWord[];
  readonly informed?: 'NOT_INFORMED' | 'INFORMED' | 'CONSENTED';
  readonly reason?: string;
  /** another CPCA than the department's, and why it was chosen */
  readonly elsewhere?: { readonly cpca: string; readonly why: string };
  /** key of the CPCA that was asked to take the case over */
  readonly redirectTo?: string;
  /** working days from today to the first appointment, where it is still to come */
  readonly intakeIn?: number;
  /** words beside a step, for those who follow the whole case */
  readonly notes?: Readonly<Partial<Record<StepName, string>>>;
  /** who takes in a module: key of the organisation */
  readonly partners?: Readonly<Partial<Record<`${Module}`, string>>>;
  readonly clinician?: 'psychologue63' | 'psychologue26';
  /** a later word of the team, of which the note's readers are the whole case */
  readonly word?: string;
  readonly draftStep?: number;
}

export type LegalFrame =
  | 'VOLUNTARY'
  | 'PROSECUTION_ALTERNATIVE'
  | 'PENAL_SETTLEMENT'
  | 'JUDICIAL_SUPERVISION'
  | 'SUPERVISION_WITH_PLACEMENT'
  | 'PROBATIONARY_SUSPENDED_SENTENCE'
  | 'COURSE_SENTENCE'
  | 'SENTENCE_ADJUSTMENT'
  | 'PROTECTION_ORDER'
  | 'CARE_OBLIGATION'
  | 'CARE_INJUNCTION';

export type SafetyWord = 'NO_CONTACT' | 'ANTI_APPROACH_BRACELET' | 'PLACES_TO_AVOID' | 'HOME_REMOVAL_ORDER';
