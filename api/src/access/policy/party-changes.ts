import { bitsOf, caseRelations, enteringRelations, everyParty, partnerBits } from '../relations.ts';
import type { ReferralAction } from './transitions.ts';
import { functionValues } from './desk.ts';
import { handingKinds } from './handing-kinds.ts';
import { partnerModules } from './partner-modules.ts';
import { viewerMembership, viewerOrganisation } from './viewer-bits.ts';

const { referrer, uninformedReferrer, authority, coordinator, caseworker, clinician, formerPartner } =
  caseRelations;
const { asked, formerReferrer } = caseRelations;

type Verb = 'INSERT' | 'UPDATE' | 'DELETE';

/** A change of who is what to a referral, which a step brings with it. */
export interface PartyChange {
  readonly step: ReferralAction;
  readonly verbs: readonly Verb[];
  /** in the states that the step leaves, or already in the one that it leads to */
  readonly when: 'before' | 'after';
  /** SQL: whose row, by `organisation`; `sent` is the referral */
  readonly whose: string;
  /** SQL: what it is afterwards. `was` and `becomes` are its bits; `old` and `new` are the row before and after. */
  readonly rule: string;
  /** SQL: who of the house is in charge afterwards; absent: who was before */
  readonly follower?: string;
  /** SQL: for whom of the house a draft is afterwards; absent: for whom it was before */
  readonly sharing?: string;
  /** SQL: since when its part is over afterwards; absent: as before */
  readonly parting?: string;
  /** SQL: what it gave back afterwards; absent: as before */
  readonly declining?: string;
  /** SQL: whom it asks to take the case over, and when that was done; absent: as before */
  readonly handing?: string;
  /** SQL: the psychologists of before; absent: as before */
  readonly former?: string;
  /** SQL in place of “by whoever may take the step”, where nobody is a party yet */
  readonly by?: string;
}

const sameModules = `new.modules = old.modules`;
const sameClinician = `new.clinician_id is not distinct from old.clinician_id`;
const sameOrder = `new.submitted_at = old.submitted_at`;
const asItWas = `${sameModules} and ${sameClinician} and ${sameOrder}`;
const plain = `new.modules = '{}' and new.clinician_id is null`;

/** SQL: the CPCA of the referral's department, and the regional group that it is part of. */
const coordinates = `exists (select from hub.coverage join hub.organisation cpca on cpca.id = coverage.organisation_id
        where cpca.kind = 'CPCA' and coverage.department_code = sent.department_code and organisation in (cpca.id, cpca.parent_id))`;

/** SQL: what an organisation is to a referral by what is written in it, when it is sent. */
const dueWhenSent = `(case when organisation = sent.referrer_id then case when sent.legal_basis = 'VOLUNTARY' and sent.person_information is distinct from 'CONSENTED' then ${uninformedReferrer} else ${referrer} end else 0 end
      | case when organisation = sent.recipient_id then ${coordinator | caseworker} else 0 end
      | case when ${coordinates} then ${coordinator} else 0 end
      | case when organisation in (sent.ordered_by_id, sent.supervised_by_id) then ${authority} else 0 end)`;

const follows = bitsOf(['referrer', 'uninformedReferrer', 'authority', 'coordinator']);

/** SQL: what it is to the referral that goes on from a redirected one. */
const dueWhenTakenOver = `(case when organisation = sent.recipient_id then ${coordinator | caseworker} else 0 end
      | coalesce((select party.relations & ${follows} from hub.referral_party party join hub.referral redirected on redirected.id = party.referral_id
                   where redirected.id = sent.redirected_from_id and party.organisation_id = organisation and organisation is distinct from redirected.recipient_id), 0))`;

const modules = Object.entries(partnerModules)
  .flatMap(([module, of]) => (of === undefined ? [] : [`('${module}', ${of.relation})`]))
  .join(', ');

/** SQL: every module that is new is asked for and offered by the partner, and no bit comes without one. */
const takesIn = `new.modules @> coalesce(old.modules, '{}')
      and not exists (select from unnest(new.modules) added
                       where not added = any(coalesce(old.modules, '{}'))
                         and not exists (select from (values ${modules}) partner (module, relation) join hub.offer on offer.module = partner.module
                                          where partner.module = added and offer.organisation_id = organisation and added = any(sent.modules)))
      and becomes & ~was & ~coalesce((select bit_or(relation) from (values ${modules}) partner (module, relation) where module = any(new.modules)), 0) = 0`;

/** SQL: the psychologist is one of the recipient's own. */
const assignsOwn = `becomes = was | ${clinician} and ${sameModules} and ${sameOrder}
      and exists (select from hub.membership where id = new.clinician_id and organisation_id = organisation and function = 'CLINICIAN')`;

/** SQL: the house that a house asks to take the case over, until it is answered. */
const asksOf = (house: string): string =>
  `(select asking.hands_over_to_id from hub.referral_party asking
        where asking.referral_id = sent.id and asking.organisation_id = ${house} and asking.handed_over_at is null)`;

/** A question is there no more, and nothing else is otherwise. */
const unasked = {
  rule: `becomes = was and ${asItWas}`,
  handing:
    'old.hands_over_to_id is not null and old.handed_over_at is null and new.hands_over_to_id is null and new.handed_over_at is null',
} as const;

/** SQL: the two are houses of one nature, among which a case is handed over: SPIP, or court. */
const ofOneNature = (one: string, other: string): string =>
  `exists (select from hub.organisation mine join hub.organisation theirs on theirs.id = ${other}
        where mine.id = ${one} and mine.id <> theirs.id and (${Object.values(handingKinds)
          .map((kinds) => {
            const listed = kinds.map((kind) => `'${kind}'`).join(', ');
            return `mine.kind in (${listed}) and theirs.kind in (${listed})`;
          })
          .join(' or ')}))`;

/** What changes where another partner takes a module in, or the CPCA itself. */
function partnerChanges(step: ReferralAction, module: string): readonly PartyChange[] {
  const bit = partnerModules[module]?.relation ?? 0;
  const before = `(case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end)`;
  const besides = `(case when old.over_at is null then was else was & ~${partnerBits | formerPartner} end)`;
  return [
    {
      // The one that comes takes in what is asked and what it offers, also where it has done so before, or has declined.
      step,
      verbs: ['INSERT', 'UPDATE'],
      when: 'before',
      whose: 'organisation <> sent.recipient_id',
      rule: `becomes = ${besides} | ${bit} and ${sameClinician}
      and new.modules @> (${before} || array['${module}']) and new.modules <@ (${before} || array['${module}']) and not '${module}' = any(${before})
      and '${module}' = any(sent.modules) and exists (select from hub.offer where offer.module = '${module}' and offer.organisation_id = organisation)
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)`,
      parting: 'new.over_at is null',
      // Where it declined before, it is asked once more: what it said then stands in the timeline.
      declining: `new.declined_modules = array_remove(coalesce(old.declined_modules, '{}'), '${module}')`,
    },
    {
      // The one that goes keeps what else it takes in and what it is besides; where it takes in nothing more, its part is over.
      // It reads on for a while: what ends that is the clock.
      step,
      verbs: ['UPDATE'],
      when: 'before',
      whose: `old.over_at is null and '${module}' = any(old.modules)`,
      rule: `${sameClinician} and ${sameOrder} and becomes = case when old.modules <@ array['${module}'] then was else was & ~${bit} end
      and new.modules = case when old.modules <@ array['${module}'] then old.modules else array_remove(old.modules, '${module}') end`,
      parting: `(new.over_at is not null) = (old.modules <@ array['${module}'])`,
      // Whose part is over is in charge of nothing in it any more, unless it is something else to the case.
      follower: `new.followed_by_id is not distinct from case when new.over_at is null or old.relations & ${everyParty & ~partnerBits} <> 0 then old.followed_by_id end`,
    },
  ];
}

/** What changes where a partner gives a module back itself. */
function partnerDeclines(step: ReferralAction, module: string): PartyChange {
  const goes = partnerChanges(step, module)[1];
  if (goes === undefined) throw new Error('A partner that declines goes as one that is replaced.');
  return {
    ...goes,
    whose: `organisation = ${viewerOrganisation} and ${goes.whose}`,
    declining: `new.declined_modules = old.declined_modules || array['${module}']`,
  };
}

/**
 * Who may make whom what, with which step. Nobody else writes who takes part in a referral, and no other bit: a
 * party that could write its own row, or another's, would choose who reads. The database's guard and its tests read
 * this table; the verbs write what it lets through.
 */
export const partyChanges: readonly PartyChange[] = [
  {
    // Each house says for itself who of those who see the case is in charge.
    step: 'ASSIGN',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `organisation = ${viewerOrganisation}`,
    rule: `becomes = was and ${sameModules} and ${sameClinician} and ${sameOrder}`,
    follower: `new.followed_by_id is distinct from old.followed_by_id and (new.followed_by_id is null or exists (select from hub.membership colleague join ${functionValues('allowed')} on allowed.name = colleague.function
        where colleague.id = new.followed_by_id and colleague.organisation_id = organisation and allowed.functions & was & ~${clinician} <> 0))
      and (old.over_at is null or was & ${everyParty & ~partnerBits} <> 0)`,
  },
  {
    // A draft has its sender for its only party, or the CPCA that enters it.
    step: 'SAVE_DRAFT',
    verbs: ['INSERT'],
    when: 'before',
    by: 'rights.viewer_sends(sent.id)',
    whose: `organisation = coalesce(sent.entered_by_id, sent.referrer_id) and organisation = ${viewerOrganisation}`,
    rule: `becomes = case when sent.entered_by_id is null then ${referrer} else ${enteringRelations} end and ${plain}`,
    follower: `new.followed_by_id = ${viewerMembership}`,
    // Its author's, until they share it.
    sharing: `new.private_to_id = ${viewerMembership}`,
  },
  {
    step: 'SHARE_DRAFT',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `organisation = ${viewerOrganisation}`,
    rule: `becomes = was and ${sameModules} and ${sameClinician} and ${sameOrder}`,
    sharing: 'old.private_to_id is not null and new.private_to_id is null',
  },
  {
    // Everybody follows from what is written in it, the sender too.
    step: 'SUBMIT',
    verbs: ['INSERT', 'UPDATE'],
    when: 'after',
    whose: `sent.referrer_id = ${viewerOrganisation}`,
    rule: `becomes = ${dueWhenSent} and ${plain} and new.submitted_at = sent.submitted_at`,
    sharing: 'new.private_to_id is null',
    // Whoever sends it, also where a colleague began it.
    follower: `new.followed_by_id is not distinct from case when organisation = sent.referrer_id then ${viewerMembership} end`,
  },
  {
    // The same for what was entered, by the house that enters it; once, for it stays acknowledged for a while. It has to be
    // one that coordinates, and the house that it comes from finds nobody in charge.
    step: 'ENTER',
    verbs: ['INSERT', 'UPDATE'],
    when: 'after',
    whose: `sent.entered_by_id = ${viewerOrganisation} and not exists (select from hub.status_update line where line.referral_id = sent.id)`,
    rule: `becomes = ${dueWhenSent} and ${plain} and new.submitted_at = sent.submitted_at`,
    sharing: 'new.private_to_id is null',
    follower: `new.followed_by_id is not distinct from case when organisation = sent.entered_by_id then ${viewerMembership} end`,
  },
  {
    step: 'ACCEPT',
    verbs: ['INSERT', 'UPDATE'],
    when: 'after',
    whose: 'organisation <> sent.recipient_id',
    rule: `was & ~becomes = 0 and becomes <> was and new.clinician_id is not distinct from old.clinician_id
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at) and ${takesIn}`,
  },
  {
    // The psychologist is one of the recipient's own.
    step: 'ACCEPT',
    verbs: ['UPDATE'],
    when: 'after',
    whose: 'organisation = sent.recipient_id',
    rule: assignsOwn,
  },
  ...partnerChanges('CHANGE_HOUSING_PARTNER', 'HOUSING'),
  ...partnerChanges('CHANGE_HEALTH_PARTNER', 'PSYCHOLOGICAL_SUPPORT'),
  partnerDeclines('DECLINE_HOUSING', 'HOUSING'),
  partnerDeclines('DECLINE_HEALTH', 'PSYCHOLOGICAL_SUPPORT'),
  {
    step: 'CHANGE_CLINICIAN',
    verbs: ['UPDATE'],
    when: 'before',
    whose: 'organisation = sent.recipient_id',
    rule: `${assignsOwn} and new.clinician_id is distinct from old.clinician_id`,
    // She who was assigned reads the status from then on, and she who is reads the case.
    former: `new.former_clinician_ids <@ array_remove(old.former_clinician_ids || old.clinician_id, new.clinician_id)
      and new.former_clinician_ids @> array_remove(array_remove(old.former_clinician_ids || old.clinician_id, new.clinician_id), null)`,
  },
  {
    // Who orders and who supervises follow from what is written in it: the one that comes in has been behind it since it was sent.
    step: 'CORRECT_MEASURE',
    verbs: ['INSERT', 'UPDATE'],
    when: 'before',
    whose: 'organisation in (sent.ordered_by_id, sent.supervised_by_id)',
    rule: `becomes = was | ${authority} and becomes <> was and new.modules = coalesce(old.modules, '{}') and ${sameClinician}
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)`,
  },
  {
    // The one that does neither any more keeps what it is besides.
    step: 'CORRECT_MEASURE',
    verbs: ['UPDATE', 'DELETE'],
    when: 'before',
    whose: `organisation is distinct from sent.ordered_by_id and organisation is distinct from sent.supervised_by_id`,
    rule: `was & ${authority} <> 0 and becomes = was & ~${authority} and (becomes = 0 or ${sameModules} and ${sameClinician} and ${sameOrder})`,
  },
  {
    // Who follows the measure asks one house at a time.
    step: 'HAND_OVER',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `organisation = ${viewerOrganisation}`,
    rule: `becomes = was and ${asItWas}`,
    handing: `(old.hands_over_to_id is null or old.handed_over_at is not null) and new.handed_over_at is null
      and ${ofOneNature('organisation', 'new.hands_over_to_id')}`,
  },
  {
    // The one that is asked reads the case, to decide. It is not behind it yet, and nobody else asks it the same.
    step: 'HAND_OVER',
    verbs: ['INSERT', 'UPDATE'],
    when: 'before',
    whose: `organisation = ${asksOf(viewerOrganisation)}`,
    rule: `was & ${asked | referrer | uninformedReferrer | authority} = 0 and becomes = was | ${asked}
      and new.modules = coalesce(old.modules, '{}') and ${sameClinician} and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)`,
  },
  {
    // Who asked takes the question back, or is answered no, and goes on as it was. The one that was asked leaves by that.
    step: 'WITHDRAW_HANDOVER',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `organisation = ${viewerOrganisation}`,
    ...unasked,
  },
  {
    step: 'REFUSE_HANDOVER',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `old.hands_over_to_id = ${viewerOrganisation}`,
    ...unasked,
  },
  {
    // Who asked keeps what it wrote, and the status.
    step: 'ACCEPT_HANDOVER',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `old.hands_over_to_id = ${viewerOrganisation}`,
    rule: `becomes = was & ~${referrer | authority} | ${formerReferrer} and ${asItWas}`,
    handing:
      'old.handed_over_at is null and new.hands_over_to_id = old.hands_over_to_id and new.handed_over_at is not null',
    // Nobody of it is in charge any more of what it follows no more.
    follower: 'new.followed_by_id is null',
  },
  {
    // The one that takes over is what is written in the case by then, and who accepted is in charge of it.
    step: 'ACCEPT_HANDOVER',
    verbs: ['UPDATE'],
    when: 'before',
    whose: `organisation = ${viewerOrganisation} and organisation in (sent.referrer_id, sent.ordered_by_id, sent.supervised_by_id)`,
    rule: `was & ${asked} <> 0 and ${asItWas}
      and becomes = was & ~${asked | formerReferrer} | case when organisation = sent.referrer_id then ${referrer} else 0 end
                                       | case when organisation in (sent.ordered_by_id, sent.supervised_by_id) then ${authority} else 0 end`,
    handing: 'new.hands_over_to_id is null and new.handed_over_at is null',
    follower: `new.followed_by_id = ${viewerMembership}`,
  },
  {
    // The one that is asked reads the case, to decide; since when tells it from one that coordinated before.
    step: 'REDIRECT',
    verbs: ['INSERT', 'UPDATE'],
    when: 'before',
    whose: 'organisation = sent.redirect_to_id',
    rule: `becomes = was | ${coordinator} and new.modules = coalesce(old.modules, '{}') and ${sameClinician}
      and new.submitted_at = case when was & ${coordinator} = 0 then sent.redirect_asked_at else old.submitted_at end`,
  },
  {
    // It leaves by itself, and keeps what it has for another reason: one that has been a party since the referral was sent,
    // or since the case went on as this one, was none by being asked, and goes on coordinating its department.
    step: 'REFUSE_REDIRECTION',
    verbs: ['UPDATE', 'DELETE'],
    when: 'before',
    whose: `organisation = ${viewerOrganisation} and organisation <> sent.recipient_id and sent.redirect_to_id is null and old.submitted_at not in (sent.submitted_at, sent.created_at)`,
    rule: `becomes = was & ~${coordinator} and (becomes = 0 or ${sameModules} and ${sameClinician} and ${sameOrder})`,
  },
  {
    // What the case goes on as has those who followed it before, and the one that takes it over.
    step: 'ACCEPT_REDIRECTION',
    verbs: ['INSERT'],
    when: 'before',
    by: 'rights.viewer_takes_over(sent.id)',
    whose: `sent.recipient_id = ${viewerOrganisation}`,
    rule: `becomes = ${dueWhenTakenOver} and ${plain} and new.submitted_at = sent.created_at`,
    // Who followed it before goes on doing so, each in their house.
    follower: `new.followed_by_id is not distinct from (select party.followed_by_id from hub.referral_party party
        where party.referral_id = sent.redirected_from_id and party.organisation_id = organisation and organisation <> sent.recipient_id)`,
  },
];
