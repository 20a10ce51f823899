import type { JobDatabase } from '../../jobs/job-database.ts';
import type { NotificationEvent } from '../events.ts';
import { referenceSql } from './letter-subjects.ts';
import type { NotifiedObject, NotifiedType } from './letter-subjects.ts';

/** What is told of one object: the newest of its kind. */
export interface Line {
  readonly event: NotificationEvent;
  readonly reference: string;
  readonly object_type: NotifiedType;
  readonly object_id: NotifiedObject['uuid'];
  /** stands in the bell, too */
  readonly in_app: boolean;
}

/** What is still theirs to know, and not read in the hub meanwhile; the newest line of each kind and object. */
export async function linesOf(db: JobDatabase, mailId: string): Promise<readonly Line[]> {
  const { rows } = await db.query<Line>(
    `select event, reference, object_type, object_id, in_app from (
       select distinct on (notification.object_id, notification.event)
              notification.event, notification.at, subject.reference, notification.object_type, notification.object_id, notification.in_app
         from hub.notification
         join jobs.membership member on member.id = notification.membership_id
        cross join ${referenceSql}
        where notification.mail_id = $1 and notification.read_at is null
        order by notification.object_id, notification.event, notification.at desc) line
      order by at`,
    [mailId],
  );
  return rows;
}
