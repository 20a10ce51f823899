import { dayFrom, ordinalDay } from '../clock.ts';
import type { CasePlan, LegalFrame } from '../plan.ts';

/** Court and SPIP of each department, by their keys in the reference network. */
const services: Readonly<
  Record<string, { readonly court: string; readonly spip: string; readonly cpca: string }>
> = {
  '03': { court: 'tj-03190', spip: 'spip03', cpca: 'anef-63' },
  '07': { court: 'tj-07186', spip: 'spip07', cpca: 'anef-vallee-du-rhone' },
  '15': { court: 'tj-15014', spip: 'spip15', cpca: 'anef-cantal' },
  '26': { court: 'tj-26362', spip: 'spip26', cpca: 'anef-vallee-du-rhone' },
  '43': { court: 'tj-43157', spip: 'spip43', cpca: 'alis-trait-d-union' },
  '63': { court: 'tj-63113', spip: 'spip63', cpca: 'anef-63' },
};

/** Of the court, the service that orders or enforces what a case stands under. */
const behind: Readonly<Record<Exclude<LegalFrame, 'VOLUNTARY'>, string>> = {
  PROSECUTION_ALTERNATIVE: 'parquet',
  PENAL_SETTLEMENT: 'parquet',
  JUDICIAL_SUPERVISION: 'jld',
  SUPERVISION_WITH_PLACEMENT: 'jld',
  PROBATIONARY_SUSPENDED_SENTENCE: 'jap',
  COURSE_SENTENCE: 'jap',
  SENTENCE_ADJUSTMENT: 'jap',
  PROTECTION_ORDER: 'jaf',
  CARE_OBLIGATION: 'jap',
  CARE_INJUNCTION: 'jap',
};

interface Frame {
  readonly supervised: boolean;
  /** how long the measure lasts; null: it ends when it is carried out */
  readonly months: number | null;
  /** days from the sending to the next hearing; null: none is fixed */
  readonly hearing: number | null;
  /** days of appeal from the decision until it is final and the measure begins; null: it holds at once */
  readonly appeal: number | null;
}

const frames: Readonly<Record<Exclude<LegalFrame, 'VOLUNTARY'>, Frame>> = {
  PROSECUTION_ALTERNATIVE: { supervised: false, months: null, hearing: null, appeal: null },
  PENAL_SETTLEMENT: { supervised: false, months: 6, hearing: null, appeal: null },
  JUDICIAL_SUPERVISION: { supervised: false, months: null, hearing: 110, appeal: null },
  SUPERVISION_WITH_PLACEMENT: { supervised: true, months: null, hearing: 95, appeal: null },
  PROBATIONARY_SUSPENDED_SENTENCE: { supervised: true, months: 24, hearing: null, appeal: 11 },
  COURSE_SENTENCE: { supervised: false, months: 6, hearing: null, appeal: 11 },
  SENTENCE_ADJUSTMENT: { supervised: true, months: 10, hearing: null, appeal: 11 },
  PROTECTION_ORDER: { supervised: false, months: 12, hearing: null, appeal: null },
  CARE_OBLIGATION: { supervised: true, months: 18, hearing: null, appeal: 11 },
  CARE_INJUNCTION: { supervised: true, months: 36, hearing: null, appeal: 11 },
};

/** What the law says of a case, with organisations by their keys. */
export interface Measure {
  readonly department: string;
  readonly recipient: string;
  readonly orderedBy: string | null;
  readonly supervisedBy: string | null;
  readonly prosecutionNumber: string | null;
  readonly decidedOn: string | null;
  readonly finalOn: string | null;
  readonly measureStart: string | null;
  readonly measureEnd: string | null;
  readonly hearingDate: string | null;
}

/** The frame of a case sent at this instant: court, SPIP and dates that go together. */
export function measureOf(plan: CasePlan, sentAt: Date, chance: () => number): Measure {
  const department = plan.person[3].slice(0, 2);
  const own = services[department];
  if (own === undefined) throw new Error(`No services are known for the department ${department}.`);
  const { court, spip } = own;
  const recipient = plan.elsewhere?.cpca ?? own.cpca;
  if (plan.frame === 'VOLUNTARY') {
    return {
      department,
      recipient,
      orderedBy: null,
      supervisedBy: null,
      prosecutionNumber: null,
      decidedOn: null,
      finalOn: null,
      measureStart: null,
      measureEnd: null,
      hearingDate: null,
    };
  }
  const { supervised, months, hearing, appeal } = frames[plan.frame];
  // What is urgent is sent on the day it is ordered.
  const drawn = 3 + Math.floor(chance() * 25);
  const lead = plan.urgent ? 0 : drawn;
  const { year, ordinal } = ordinalDay(new Date(sentAt.getTime() - lead * 86_400_000));
  const number = String(1 + Math.floor(chance() * 240)).padStart(3, '0');
  return {
    department,
    recipient,
    orderedBy: `${plan.court ?? court}-${behind[plan.frame]}`,
    supervisedBy: supervised ? spip : null,
    prosecutionNumber: `${year % 100} ${String(ordinal).padStart(3, '0')} 000 ${number}`,
    decidedOn: dayFrom(sentAt, { days: -lead - (appeal ?? 0) }),
    finalOn: appeal === null ? null : dayFrom(sentAt, { days: -lead }),
    measureStart: dayFrom(sentAt, { days: -lead }),
    measureEnd: months === null ? null : dayFrom(sentAt, { days: -lead, months }),
    hearingDate: hearing === null ? null : dayFrom(sentAt, { days: hearing }),
  };
}
