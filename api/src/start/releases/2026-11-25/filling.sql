-- A little of everything that an upgrade has to carry over: one sent referral, its person, parties, line and decision.
insert into hub.department values ('63', 'Puy-de-Dôme', '84', 'Auvergne-Rhône-Alpes') on conflict do nothing;
insert into hub.organisation (id, kind, name, department_code, source, source_id, search_text) values
  ('00000000-0000-7000-a000-000000000001', 'CPCA', 'CPCA d’essai', '63', 'release', '1', 'cpca d essai'),
  ('00000000-0000-7000-a000-000000000002', 'ASSOCIATION', 'Association d’essai', '63', 'release', '2', 'association d essai');
insert into hub.membership (id, user_id, organisation_id, function, person_name) values
  ('00000000-0000-7000-a000-000000000011', 'release-1', '00000000-0000-7000-a000-000000000001', 'COORDINATOR', 'Anne Essai'),
  ('00000000-0000-7000-a000-000000000012', 'release-2', '00000000-0000-7000-a000-000000000002', 'ASSOCIATION_WORKER', 'Bruno Essai');
insert into hub.participant (id, birth_name, first_name, birth_date) values
  ('00000000-0000-7000-a000-000000000021', 'Premier', 'Paul', '1980-01-01'),
  ('00000000-0000-7000-a000-000000000022', 'Second', 'Pierre', '1981-01-01');
insert into hub.referral (id, reference, status, department_code, modules, participant_id, referrer_id, referrer_name, recipient_id,
                          legal_basis, person_information, created_at, updated_at, submitted_at)
select ('00000000-0000-7000-a000-00000000003' || n)::uuid, '63-2026-ESSAI' || n, 'SUBMITTED', '63', '{RESPONSIBILITY_GROUP}', ('00000000-0000-7000-a000-00000000002' || n)::uuid,
       '00000000-0000-7000-a000-000000000002', 'Bruno Essai', '00000000-0000-7000-a000-000000000001', 'VOLUNTARY', 'CONSENTED', now(), now(), now()
  from generate_series(1, 2) n;
insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at)
select organisation::uuid, referral.id, relations, submitted_at from hub.referral,
       (values ('00000000-0000-7000-a000-000000000001', 24), ('00000000-0000-7000-a000-000000000002', 1)) party (organisation, relations);
insert into hub.status_update (id, referral_id, at, action, from_status, to_status, author_id, author_name, author_function, author_organisation_id, audience)
select gen_random_uuid(), id, now(), 'SUBMIT', 'DRAFT', 'SUBMITTED', '00000000-0000-7000-a000-000000000012', 'Bruno Essai', 'ASSOCIATION_WORKER',
       '00000000-0000-7000-a000-000000000002', 255 from hub.referral;
insert into hub.outbox (id, at, topic, referral_id, audience) select gen_random_uuid(), now(), 'SUBMIT', id, 255 from hub.referral;
insert into hub.person_link (id, low_id, high_id, verdict, decided_at, decided_by_id, decided_by, decided_by_organisation_id) values
  (gen_random_uuid(), '00000000-0000-7000-a000-000000000021', '00000000-0000-7000-a000-000000000022', 'DIFFERENT', now(),
   '00000000-0000-7000-a000-000000000011', 'Anne Essai', '00000000-0000-7000-a000-000000000001');
insert into hub.notification (id, membership_id, referral_id, event, action, source_id, at, in_app) values
  ('00000000-0000-7000-a000-000000000041', '00000000-0000-7000-a000-000000000011', '00000000-0000-7000-a000-000000000031', 'STEP', 'SUBMIT', gen_random_uuid(), now(), true);
