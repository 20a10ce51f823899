import { bitsOf, caseRelations, everyRelation } from '../../relations.ts';
import type { CaseRelation } from '../../relations.ts';
import { changed, organisationId, sent } from '../../../testing/index.ts';
import type { TestClient, TestHub } from '../../../testing/index.ts';
import type { DemoKey } from '../../../demo/index.ts';
import { newId, nodeId, parseNodeId } from '../../../ids.ts';

/** A referral of the tests, by its key in the database and by the id that clients know. */
export interface Case {
  readonly uuid: string;
  readonly id: string;
  readonly participantId: string;
  readonly personUuid: string;
}

/** `followed`: court-ordered, every relation is held; `unannounced`: voluntary and without consent; `own`: the SPIP refers whom it supervises. */
export type CaseName = 'followed' | 'unannounced' | 'own';
export type Cases = Readonly<Record<CaseName, Case>>;

/** Someone who is something to a case: named for the title of the tests. */
export interface Holder {
  readonly title: string;
  readonly person: DemoKey;
  readonly of: CaseName;
  readonly bits: number;
}

const holder = (person: DemoKey, of: CaseName, ...relations: readonly CaseRelation[]): Holder => ({
  title: `${relations.join('+')} (${person})`,
  person,
  of,
  bits: bitsOf(relations),
});

/** Each relation is held by someone; some by several, and some people are two things at once. */
export const holders: readonly Holder[] = [
  holder('association03', 'followed', 'referrer'),
  holder('association03', 'unannounced', 'uninformedReferrer'),
  holder('jap63', 'followed', 'authority'),
  holder('spip63', 'followed', 'authority'),
  holder('spip63', 'own', 'referrer', 'authority'),
  holder('coordination0363', 'followed', 'coordinator'),
  holder('coordination0363', 'unannounced', 'coordinator'),
  holder('equipe63', 'followed', 'caseworker'),
  holder('equipe63', 'own', 'caseworker'),
  holder('psychologue63', 'followed', 'clinician'),
  holder('hebergement63', 'followed', 'housingPartner'),
  holder('sante63', 'followed', 'healthPartner'),
  holder('sante63', 'own', 'formerPartner'),
  holder('spip03', 'own', 'asked'),
  holder('parquet63', 'own', 'formerReferrer'),
];

/** One holder per relation. */
export const holderByRelation = Object.entries(caseRelations).map(([relation, bit]) => {
  const holder = holders.find(({ bits }) => bits === bit);
  if (holder === undefined) throw new Error(`Nobody is ${relation} and nothing else.`);
  return { relation, holder };
});

/** People who are nothing to a case, though some are something to another. */
export const strangers: readonly (readonly [DemoKey, CaseName])[] = [
  ...(['greffe63', 'coordination26', 'ars', 'prefecture', 'admin'] as const).flatMap((person) =>
    (['followed', 'unannounced', 'own'] as const).map((of) => [person, of] as const),
  ),
  ...(['spip03', 'parquet63'] as const).flatMap((person) =>
    (['followed', 'unannounced'] as const).map((of) => [person, of] as const),
  ),
  ['hebergement63', 'unannounced'],
  ['sante63', 'unannounced'],
  ['psychologue63', 'unannounced'],
  ['spip63', 'unannounced'],
  ['association03', 'own'],
  ['hebergement63', 'own'],
  ['psychologue63', 'own'],
];

/** Empties the referrals of a demonstration, so that a list holds the cases of the test and nothing else. */
export async function forgetReferrals(hub: TestHub): Promise<void> {
  await hub.sql('truncate hub.referral, hub.participant, hub.outbox, hub.audit_event cascade');
}

/**
 * The cases, through the mutations that people use. What no mutation writes in one life of a referral (a
 * reason to decline beside a reason to withdraw …) is filled in behind the wall, so that no field is empty.
 */
export async function arrangeCases(hub: TestHub): Promise<Cases> {
  await forgetReferrals(hub);
  const [association, officer, coordinator] = await Promise.all([
    hub.as('association03'),
    hub.as('spip63'),
    hub.as('coordination0363'),
  ]);
  const [court, probation] = await Promise.all([
    organisationId(coordinator, 'clermont', 'JUDICIAL_COURT'),
    organisationId(coordinator, 'spip puy de dome', 'PROBATION_SERVICE'),
  ]);
  const whole = {
    orderedById: court,
    supervisedById: probation,
    usageName: 'Lefèvre-Noël',
    decidedOn: '2026-01-22',
    finalOn: '2026-02-02',
    measureStart: '2026-02-03',
    hearingDate: '2031-12-15',
    personInformation: 'CONSENTED',
    urgent: true,
  };
  const followed = await sent(association, { ...whole, birthName: 'Étienne', phone: '06 11 22 33 44' });
  const own = await sent(officer, { ...whole, birthName: 'Zacharie', phone: '06 55 66 77 88' });
  const unannounced = await sent(association, {
    ...{ legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null, personInformation: 'INFORMED' },
    ...{ usageName: 'Nuñez', birthName: 'Ångström', phone: '06 99 88 77 66' },
  });
  const answered = await answer(coordinator, association, followed);
  await changed(coordinator, 'acceptReferral', {
    ...(await partnersAndClinician(hub, coordinator)),
    ...answered,
  });
  for (const { id, version } of [own, unannounced]) {
    await changed(coordinator, 'acknowledgeReferral', { id, version, note: 'Bien reçu, merci.' });
  }
  await fill(hub);
  await fillNotifications(hub);
  const cases = {
    followed: await caseOf(hub, followed.id),
    unannounced: await caseOf(hub, unannounced.id),
    own: await caseOf(hub, own.id),
  };
  await judgeSamePerson(coordinator, cases.followed, cases.own, 'SAME');
  await judgeSamePerson(coordinator, cases.followed, cases.unannounced, 'DIFFERENT');
  return cases;
}

/** A coordinator says whether two people are one. */
async function judgeSamePerson(
  coordinator: TestClient,
  one: Case,
  other: Case,
  verdict: string,
): Promise<void> {
  const { linkPersons } = await coordinator.data<{ linkPersons: { userErrors: unknown[] } }>(
    'mutation ($input: LinkPersonsInput!) { linkPersons(input: $input) { userErrors { code } } }',
    { input: { participantId: one.participantId, otherId: other.participantId, verdict } },
  );
  if (linkPersons.userErrors.length > 0) throw new Error(JSON.stringify(linkPersons.userErrors));
}

/** The words of one who asks, one who answers, and one who writes to a few. */
async function answer(
  coordinator: TestClient,
  sender: TestClient,
  { id, version }: { id: string; version: number },
) {
  const withQuestion = await changed(coordinator, 'requestReferralInformation', {
    ...{ id, version },
    question: 'Quelle est la date de l’audience ?',
  });
  const withAnswer = await changed(sender, 'provideReferralInformation', {
    ...{ id, version: withQuestion.version },
    answer: 'Le 15 décembre.',
  });
  const withNote = await changed(coordinator, 'addStatusUpdate', {
    ...{ id, version: withAnswer.version },
    note: 'Pour l’équipe et la psychologue.',
    audience: ['CASEWORKER', 'CLINICIAN'],
  });
  return { id, version: withNote.version };
}

async function partnersAndClinician(hub: TestHub, coordinator: TestClient) {
  const [psychologist] = await hub.sql<{ id: string }>(
    "select id from hub.membership where function = 'CLINICIAN' and person_name = 'Inès Carvalho'",
  );
  return {
    partners: [
      {
        module: 'HOUSING',
        organisationId: await organisationId(coordinator, 'anef 63 hebergement', 'ASSOCIATION'),
      },
      {
        module: 'PSYCHOLOGICAL_SUPPORT',
        organisationId: await organisationId(coordinator, 'chu clermont', 'HEALTH'),
      },
    ],
    clinicianId: nodeId('Membership', psychologist?.id ?? ''),
    note: 'Accueil le 2 décembre.',
  };
}

async function fill(hub: TestHub): Promise<void> {
  await hub.sql(`
    update hub.referral
       set status = 'ACKNOWLEDGED', draft_step = 3, decline_reason = 'NO_CAPACITY', withdraw_reason = 'MEASURE_ENDED',
           acknowledged_at = now() - interval '5 h', information_requested_at = now() - interval '6 h',
           waitlisted_at = now() - interval '4 h', accepted_at = now() - interval '3 h',
           declined_at = now() - interval '2 h', withdrawn_at = now() - interval '1 h', acknowledge_by = now() - interval '7 h',
           due_at = now() - interval '6 h',
           scheduled_at = now() - interval '3 h', intake_at = now() - interval '2 h', started_at = now() - interval '2 h',
           suspended_at = now() - interval '1 h', suspend_reason = 'HEALTH', completed_at = now() - interval '1 h',
           ended_at = now() - interval '1 h', end_reason = 'ABSENCES', outcome_acknowledged_at = now() - interval '1 h',
           reopened_at = now() - interval '2 h', reopen_reason = 'MISTAKE', reopen_until = now() + interval '6 d', ask_until = now() + interval '29 d',
           -- handed over and taken over, to whom it was and from itself: each of these is read, and stops no step
           redirect_to_id = recipient_id, redirect_asked_at = now() - interval '3 h',
           redirected_at = now() - interval '2 h', redirected_from_id = id,
           -- entered for its sender, too
           entered_by_id = recipient_id, origin = 'PARTNER', received_on = '2026-11-20', received_via = 'LETTER', received_by = 'Lina Marchal',
           recipient_reason = 'Travaille dans ce département.',
           decided_on = coalesce(decided_on, '2026-02-22'), final_on = coalesce(final_on, '2026-03-03'),
           measure_start = coalesce(measure_start, '2026-03-04'), hearing_date = coalesce(hearing_date, '2026-12-16'),
           ordered_by_id = coalesce(ordered_by_id, referrer_id), supervised_by_id = coalesce(supervised_by_id, referrer_id)`);
  // Those who take part in them still do, beside one who did.
  await hub.sql('update hub.referral_party set over_at = null');
  await hub.sql(`
    insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at, over_at, access_ended_at)
    select house.id, referral.id, ${caseRelations.formerPartner}, '{PSYCHOLOGICAL_SUPPORT}', referral.submitted_at, now() - interval '40 d', now()
      from hub.referral join hub.organisation house on house.source_id = 'chu-clermont-ferrand'
     where referral.referrer_id = (select id from hub.organisation where source_id = 'spip63')`);
  // The SPIP asks another to follow it from now on; the prosecution handed it over to the judge before.
  const house = (key: string): string => `(select id from hub.organisation where source_id = '${key}')`;
  const ofSpip = `referral.referrer_id = ${house('spip63')}`;
  await hub.sql(`
    insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at, hands_over_to_id, handed_over_at)
    select ${house('spip03')}, referral.id, ${caseRelations.asked}, referral.submitted_at, null::uuid, null::timestamptz from hub.referral where ${ofSpip}
    union all
    select ${house('tj-63113-parquet')}, referral.id, ${caseRelations.formerReferrer}, referral.submitted_at, ${house('tj-63113-jap')}, now() - interval '9 h'
      from hub.referral where ${ofSpip}`);
  await hub.sql(`
    update hub.referral_party party set hands_over_to_id = ${house('spip03')}
      from hub.referral where referral.id = party.referral_id and ${ofSpip} and party.organisation_id = ${house('spip63')}`);
  // In each house somebody is in charge.
  await hub.sql(`
    update hub.referral_party party
       set followed_by_id = (select id from hub.membership member where member.organisation_id = party.organisation_id order by id limit 1)`);
  // Somebody reads each of them. Every relation reads this line, who handed it over as one of that instant; a word in it, so that a
  // mask on the word shows.
  const lines = await hub.sql<{ id: string }>('select id from hub.referral order by id');
  for (const { id } of lines) {
    for (const reader of ['Julie Fabre', 'Claire Vasseur'])
      await hub.sql(
        `insert into hub.reading_claim (id, referral_id, membership_id, person_name, until)
         select $2, $1, id, person_name, now() + interval '1 h' from hub.membership where person_name = $3`,
        [id, newId(), reader],
      );
    await hub.sql(
      `insert into hub.status_update (id, referral_id, at, action, from_status, to_status, author_id, author_name,
                                      author_function, author_organisation_id, note, due_at, intake_at, audience, other_organisation_id)
       select $2, $1, coalesce((select max(handed_over_at) from hub.referral_party where referral_id = $1), now()), 'ADD_STATUS_UPDATE', 'SUBMITTED', 'ACKNOWLEDGED', id, person_name, function,
              organisation_id, 'Un mot que chacun lirait.', now() + interval '1 d', now() + interval '2 d', $3, organisation_id
         from hub.membership where function = 'COORDINATOR' order by id limit 1`,
      [id, newId(), everyRelation],
    );
    await say(hub, id);
  }
}

/** A message that every relation reads, one for the psychologist alone, one by the sender for the coordination; a judgment that went with it. */
async function say(hub: TestHub, referral: string): Promise<void> {
  const messages = [
    { audience: everyRelation, by: "function = 'CASEWORKER'" },
    { audience: caseRelations.clinician, by: "function = 'CASEWORKER'" },
    {
      audience: caseRelations.coordinator,
      by: 'organisation_id = (select referrer_id from hub.referral where id = $1)',
    },
  ];
  for (const { audience, by } of messages) {
    await hub.sql(
      `insert into hub.message (id, referral_id, at, author_id, author_name, author_function, author_organisation_id,
                                text, audience, idempotency_key)
       select $2, $1, now(), id, person_name, function, organisation_id, 'Un message.', $3, $2::uuid::text
         from hub.membership where ${by} order by id limit 1`,
      [referral, newId(), audience],
    );
  }
  await hub.sql(
    `with said as (select id, id as file, author_id from hub.message where referral_id = $1),
          kept as (insert into hub.attachment (id, at, membership_id, name, media_type, size, sha256)
                   select file, now(), author_id, 'bilan.pdf', 'application/pdf', 4, repeat('0', 64) from said returning id),
          stored as (insert into hub.attachment_content select id, '%PDF' from kept)
     insert into hub.message_attachment select file, id from said`,
    [referral],
  );
  await hub.sql(
    `with sender as (select membership.* from hub.membership join hub.referral on referral.referrer_id = organisation_id
                      where referral.id = $1 order by membership.id limit 1),
          kept as (insert into hub.attachment (id, at, membership_id, name, media_type, size, sha256)
                   select $2, now(), id, 'jugement.pdf', 'application/pdf', 4, repeat('0', 64) from sender returning id),
          stored as (insert into hub.attachment_content select id, '%PDF' from kept)
     insert into hub.enclosure (id, referral_id, attachment_id, at, kind, author_id, author_name, author_function, author_organisation_id)
     select $3, $1, kept.id, now(), 'JUDGMENT', sender.id, person_name, function, organisation_id from sender, kept`,
    [referral, newId(), newId()],
  );
}

/** Told to everybody of everything, also to who has no part in it any more; letters that did not leave. */
async function fillNotifications(hub: TestHub): Promise<void> {
  await hub.sql('truncate hub.mail, hub.notification_preference cascade');
  await hub.sql(
    `insert into hub.notification (id, membership_id, referral_id, event, action, source_id, at, in_app, read_at)
     select gen_random_uuid(), membership.id, referral.id, 'STEP', 'ACCEPT', referral.id, now() - interval '1 h', true, now()
       from hub.membership, hub.referral`,
  );
  // Ids that clients can be given are of version 7.
  await hub.sql(
    `update hub.notification set id = overlay(overlay(id::text placing '7' from 15) placing 'a' from 20)::uuid`,
  );
  await hub.sql(
    `insert into hub.mail (id, membership_id, kind, send_after, state, attempts, problem, created_at, tried_at)
     select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid,
            id, 'AT_ONCE', now(), state, 3, 'REFUSED', now(), now()
       from (select id, case function when 'CLINICIAN' then 'NOT_SENT' when 'CASEWORKER' then 'SENT' else 'FAILED' end as state
               from hub.membership) member`,
  );
  await hub.sql(
    `insert into hub.notification_preference
     select id, 'en', '{STEP}', '{AWAITS_YOU}', '{NOTE}', 7, 18, 9, true from hub.membership`,
  );
}

async function caseOf(hub: TestHub, id: string): Promise<Case> {
  const uuid = parseNodeId(id)?.uuid ?? '';
  const [row] = await hub.sql<{ participant_id: string }>(
    'select participant_id from hub.referral where id = $1',
    [uuid],
  );
  const personUuid = row?.participant_id ?? '';
  return { uuid, id, personUuid, participantId: nodeId('Participant', personUuid) };
}

/** A second psychologist of the same CPCA, to whom nobody assigned anything: another function of someone known. */
export async function unassignedPsychologist(hub: TestHub): Promise<TestClient> {
  const id = newId();
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select $1, (select user_id from hub.membership where person_name = 'Olivier Besson'),
            organisation_id, function, 'Olivier Besson'
       from hub.membership where person_name = 'Inès Carvalho'`,
    [id],
  );
  return (await hub.as('prefecture')).actingAs(nodeId('Membership', id));
}
