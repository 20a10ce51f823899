import type { Client } from 'pg';
import { referralActions } from '../../policy/transitions.ts';
import { rowsAsJson } from './rows-as-json.ts';
import type { Row } from './stored.ts';

const steps = `'{${referralActions.join(',')}}'`;

/** The lines of the journal, once for each case that they tell of, as its view has them. */
export const auditLines = (owner: Client): Promise<Row[]> =>
  rowsAsJson(
    owner,
    `select event.*, referral_id, cardinality(referral_ids) as case_count, person_name,
            case when action in ('READ', 'REFUSED', 'DOWNLOAD', 'SEND_MESSAGE', 'ADD_ENCLOSURE', 'WITHDRAW_ATTACHMENT', 'UPDATE_PARTICIPANT', 'MERGE_PERSONS', 'UNMERGE_PERSONS') then action
                 when action = any(${steps}) then 'STEP' else 'OTHER' end as kind,
            case when action = any(${steps}) then action end as step
       from hub.audit_event event cross join unnest(referral_ids) referral_id
       left join hub.membership member on member.id = event.membership_id`,
  );

/** All lines, whatever they tell of, as the administration reads them. */
export const journalLines = (owner: Client): Promise<Row[]> =>
  rowsAsJson(
    owner,
    `select event.*, cardinality(referral_ids) as case_count, coalesce(person_name, account.name) as person_name
       from hub.audit_event event
       left join hub.membership member on member.id = event.membership_id
       left join auth."user" account on account.id = event.user_id`,
  );
