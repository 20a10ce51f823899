import type { Client } from 'pg';
import { subjects } from '../../subjects.ts';
import type { SubjectType } from '../../subjects.ts';

export interface NotifiedSubject {
  readonly type: SubjectType;
  readonly uuid: string;
}

/** Tells everybody of some objects of every type that can be named, whether or not they may read them. */
export async function notifyOfAllTypes(owner: Client, ofEach: number): Promise<readonly NotifiedSubject[]> {
  const named = subjects.map(
    ({ type, table, key }) =>
      `(select '${type}' as type, ${key} as uuid from hub.${table} order by md5(${key}::text) limit ${ofEach})`,
  );
  const { rows } = await owner.query<NotifiedSubject>(named.join(' union all '));
  await owner.query(
    `insert into hub.notification (id, membership_id, object_type, object_id, event, source_id, at, in_app)
     select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid,
            membership.id, named.type, named.uuid, 'NOTE', gen_random_uuid(), now() - interval '2 h', true
       from hub.membership, unnest($1::text[], $2::uuid[]) named (type, uuid)`,
    [rows.map(({ type }) => type), rows.map(({ uuid }) => uuid)],
  );
  return rows;
}
