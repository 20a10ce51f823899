import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asViewer, asWriter } from './as-viewer.ts';
import { accept, submit } from './bare-writes.ts';
import { given, listening } from './start.ts';

/** No GraphQL at all: each operation is one statement written by hand, which PostgreSQL answers as JSON. */
const statements = {
  page: `select coalesce(json_agg(row), '[]') as body from (
    select referral.id, referral.reference, referral.status, referral.hidden, referral.submitted_at as "submittedAt",
           (select json_build_object('birthName', person.birth_name, 'firstName', person.first_name)
              from visible.participant person where person.id = referral.participant_id) as participant,
           (select json_build_object('name', sender.name)
              from visible.organisation sender where sender.id = referral.referrer_id) as referrer
      from visible.referral order by referral.order_at desc, referral.id desc limit 50) row`,
  dossier: `select json_build_object(
      'reference', referral.reference, 'status', referral.status, 'hidden', referral.hidden,
      'submittedAt', referral.submitted_at, 'dueAt', referral.due_at, 'modules', referral.modules,
      'legalBasis', referral.legal_basis, 'circumstances', referral.circumstances,
      'participant', (select json_build_object('birthName', person.birth_name, 'firstName', person.first_name,
          'birthDate', person.birth_date, 'phone', person.phone, 'hidden', person.hidden)
          from visible.participant person where person.id = referral.participant_id),
      'referrer', (select json_build_object('name', sender.name, 'phone', sender.phone)
          from visible.organisation sender where sender.id = referral.referrer_id),
      'recipient', (select json_build_object('name', house.name)
          from visible.organisation house where house.id = referral.recipient_id),
      'parties', (select json_agg(json_build_object('relations', party.relations, 'organisation',
          (select json_build_object('name', house.name) from visible.organisation house where house.id = party.organisation_id)))
          from visible.referral_party party where party.referral_id = referral.id),
      'timeline', (select json_agg(line) from (select line.at, line.action, line.author_name as "authorName", line.note,
          (select json_build_object('name', house.name) from visible.organisation house
            where house.id = line.author_organisation_id) as "authorOrganisation"
          from visible.status_update line where line.referral_id = referral.id order by line.at desc, line.id desc limit 20) line),
      'messages', (select coalesce(json_agg(line), '[]') from (select line.at, line.text from visible.message line
          where line.referral_id = referral.id order by line.at desc, line.id desc limit 20) line)) as body
    from visible.referral where id = $1`,
} as const;

const { viewer, sender } = given();

async function answer({ pathname, searchParams }: URL): Promise<unknown> {
  const id = searchParams.get('id') ?? '';
  switch (pathname) {
    case '/accept':
      await asWriter(viewer, (client) => accept(client, viewer, id));
      return { done: true };
    case '/submit':
      await asWriter(sender, (client) =>
        submit(client, sender, viewer['maillage.organisation_id'] ?? '', id),
      );
      return { done: true };
    default: {
      const name = pathname === '/page' ? 'page' : 'dossier';
      const values = name === 'page' ? [] : [id];
      const { rows } = await asViewer((client) =>
        client.query<{ body: unknown }>({ name, text: statements[name], values }),
      );
      return rows[0]?.body;
    }
  }
}

const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://localhost'))
    .then((body) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    })
    .catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
});
server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
