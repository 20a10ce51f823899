import type { Client } from 'pg';
import { maskOf, wholeRights } from '../../grid.ts';
import type { Grid } from '../../grid.ts';
import type { GovernedType } from '../../../names.types.ts';
import {
  accountRelations,
  caseRelations,
  directoryRelations,
  everyParty,
  houseRelations,
} from '../../relations.ts';
import type { ViewerSettings } from '../attempts/direct-sql.ts';
import { auditLines, journalLines } from './audit-lines.ts';
import { toHouses } from './houses.ts';
import { gridOf, seesRow } from '../expected/expectation.ts';
import type { Expected } from './masked-rows.ts';
import { afterPart, bitsFor, heard, ownWords } from './party-bits.ts';
import { rowsAsJson } from './rows-as-json.ts';
import type { Row } from './stored.ts';
import { ofTeams } from './teams.ts';

const sources: Readonly<
  Partial<Record<GovernedType, (owner: Client, viewer: ViewerSettings) => Promise<readonly Expected[]>>>
> = {
  ...ofTeams,
  Referral: async (owner, viewer) =>
    byParty(
      owner,
      viewer,
      await rowsAsJson(
        owner,
        `select *, coalesce(due_at < now(), false) as is_overdue,
                (select desk.activity_at from hub.referral_desk desk where desk.referral_id = referral.id
                    and owner_id in ('${viewer.organisation_id}', '${viewer.membership_id}') and functions = ${viewer.functions}) as activity_at
           from hub.referral`,
      ),
      'id',
    ),
  StatusUpdate: async (owner, viewer) =>
    (
      await byParty(owner, viewer, await rowsAsJson(owner, 'select * from hub.status_update'), 'referral_id')
    ).map((expected) => ({
      ...expected,
      bits:
        expected.row['action'] === 'ASSIGN' &&
        expected.row['author_organisation_id'] !== viewer.organisation_id
          ? 0
          : expected.bits & (heard(expected.row) | ownWords(viewer, expected.row)),
    })),
  // Whoever reads the field, and nobody else: which that is, the grid of the field says.
  Correction: async (owner, viewer) =>
    (
      await byParty(owner, viewer, await rowsAsJson(owner, 'select * from hub.correction'), 'referral_id')
    ).map((expected) => ({
      ...expected,
      bits: expected.bits & readersOf(String(expected.row['field'])) & ~afterPart(expected.row),
    })),
  Message: async (owner, viewer) =>
    (await byParty(owner, viewer, await rowsAsJson(owner, 'select * from hub.message'), 'referral_id')).map(
      (expected) => ({
        ...expected,
        bits:
          expected.row['author_organisation_id'] === viewer.organisation_id
            ? expected.bits & (everyParty | ownWords(viewer, expected.row))
            : expected.bits & Number(expected.row['audience']) & ~afterPart(expected.row),
      }),
    ),
  AuditEvent: async (owner, viewer) => byParty(owner, viewer, await auditLines(owner), 'referral_id'),
  PersonLink: async (owner, viewer) => {
    const people = await sources['Participant']!(owner, viewer);
    const bitsOn = (id: unknown) => people.find(({ row }) => row['id'] === id)?.bits ?? 0;
    return (await rowsAsJson(owner, 'select * from hub.person_link where undone_at is null')).map((row) => ({
      row,
      own: [],
      bits: bitsOn(row['low_id']) & bitsOn(row['high_id']),
    }));
  },
  Enclosure: async (owner, viewer) =>
    (await byParty(owner, viewer, await rowsAsJson(owner, 'select * from hub.enclosure'), 'referral_id')).map(
      (expected) => ({
        ...expected,
        bits: expected.bits & (~caseRelations.formerReferrer | ownWords(viewer, expected.row)),
      }),
    ),
  Attachment: async (owner, viewer) => {
    const messages = await sources['Message']!(owner, viewer);
    const enclosures = await sources['Enclosure']!(owner, viewer);
    const files = await rowsAsJson(
      owner,
      `select attachment.*, link.message_id, enclosure.id as enclosure_id, stored.content from hub.attachment
         left join hub.message_attachment link on link.attachment_id = attachment.id
         left join hub.enclosure on enclosure.attachment_id = attachment.id
         left join hub.attachment_content stored on stored.attachment_id = attachment.id
        where link.message_id is not null or enclosure.id is not null`,
    );
    const { referrer, authority, coordinator, caseworker, asked, formerReferrer } = caseRelations;
    const readers = referrer | authority | coordinator | caseworker | asked | formerReferrer;
    return files.map((row) => {
      const message = messages.find(({ row: { id } }) => id === row['message_id']);
      if (message) return { ...message, row };
      const enclosure = enclosures.find(({ row: { id } }) => id === row['enclosure_id'])!;
      return { ...enclosure, bits: enclosure.bits & readers, row };
    });
  },
  ReadingClaim: async (owner, viewer) => {
    const members = await rowsAsJson(owner, 'select id, organisation_id from hub.membership');
    const claims = await rowsAsJson(owner, 'select * from hub.reading_claim where until > now()');
    const houseOf = (row: Row): unknown =>
      members.find(({ id }) => id === row['membership_id'])?.['organisation_id'];
    const invited = await invitedOnly(owner);
    return (await byParty(owner, viewer, claims, 'referral_id')).map((expected) => {
      const houses = [houseOf(expected.row), viewer.organisation_id];
      const apart = houses[0] !== houses[1];
      const asking = houses.some((house) => invited.has(`${expected.row['referral_id']} ${house}`));
      return apart && asking ? { ...expected, bits: 0 } : expected;
    });
  },
  Participant: async (owner, viewer) => {
    const referrals = await rowsAsJson(owner, 'select * from hub.referral');
    const parties = await rowsAsJson(owner, 'select * from hub.referral_party');
    return (await rowsAsJson(owner, 'select * from hub.participant')).map((row) => {
      const own = referrals
        .filter((referral) => referral['participant_id'] === row['id'])
        .flatMap((referral) =>
          parties.filter(
            (party) =>
              party['referral_id'] === referral['id'] && party['organisation_id'] === viewer.organisation_id,
          ),
        );
      return {
        row,
        own: [],
        bits: own.reduce((bits, party) => bits | bitsFor(viewer, party, [party['clinician_id']]), 0),
      };
    });
  },
  Organisation: async (owner, viewer) =>
    (await rowsAsJson(owner, 'select * from hub.organisation')).map((row) => ({
      row,
      own: [],
      bits:
        (viewer.directory & inNetwork) | (row['id'] === viewer.organisation_id ? directoryRelations.own : 0),
    })),
  DeadlineSettings: async (owner, viewer) => {
    const settings = await rowsAsJson(owner, 'select * from hub.deadline_setting');
    const bitsOn = await toHouses(owner, viewer);
    return (await rowsAsJson(owner, "select * from hub.organisation where kind = 'CPCA'")).map(({ id }) => ({
      row: {
        id,
        organisation_id: id,
        amounts: settings.find((setting) => setting['organisation_id'] === id)?.['amounts'] ?? {},
      },
      own: [],
      bits: bitsOn(id),
    }));
  },
  Leave: async (owner, viewer) => {
    const bitsOn = await toHouses(owner, viewer);
    const leaves = `select leave.*, membership_id as id from hub.leave
      where last_day >= (now() at time zone 'Europe/Paris')::date`;
    return (await rowsAsJson(owner, leaves)).map((row) => ({
      ...{ row, own: [], bits: bitsOn(row['organisation_id']) },
    }));
  },
  ServiceRegistry: async (owner, viewer) => {
    const bitsOn = await toHouses(owner, viewer);
    const lettings = `select house.id, house.id as organisation_id, registry_id
      from hub.organisation house left join hub.service_registry on organisation_id = house.id
      where kind like '%\\_SERVICE' and kind <> 'PROBATION_SERVICE'`;
    return (await rowsAsJson(owner, lettings)).map((row) => ({ row, own: [], bits: bitsOn(row['id']) }));
  },
  Contact: async (owner, viewer) => {
    const bitsOn = await toHouses(owner, viewer);
    const { network, coordinator, departmentCoordinator } = houseRelations;
    const unseenBy = {
      NETWORK: 0,
      COORDINATORS: network,
      HOUSE: network | coordinator | departmentCoordinator,
    };
    return (await rowsAsJson(owner, 'select * from hub.contact')).map((row) => ({
      row,
      own: [],
      bits: bitsOn(row['organisation_id']) & ~unseenBy[row['visibility'] as keyof typeof unseenBy],
    }));
  },
  Notification: async (owner, viewer) => {
    const told = await rowsAsJson(
      owner,
      `select * from hub.notification where in_app and membership_id = '${viewer.membership_id}'`,
    );
    const there = new Map<string, ReadonlySet<unknown>>();
    for (const type of new Set(told.map((row) => String(row['object_type'])))) {
      const grid = gridOf(type);
      const behind = await rowsBehind(owner, grid, viewer);
      there.set(type, new Set(behind.filter(({ bits }) => seesRow(grid, bits)).map(({ row }) => row['id'])));
    }
    return told.map((row) => ({
      row,
      own: [],
      bits: there.get(String(row['object_type']))?.has(row['object_id']) ? accountRelations.self : 0,
    }));
  },
  NotificationPreferences: async (owner, viewer) =>
    (await rowsAsJson(owner, 'select *, membership_id as id from hub.notification_preference')).map(
      (row) => ({
        row,
        own: [],
        bits: row['membership_id'] === viewer.membership_id ? accountRelations.self : 0,
      }),
    ),
  JournalLine: async (owner, viewer) =>
    (await journalLines(owner)).map((row) => ({
      ...{ row, own: [], bits: viewer.directory & directoryRelations.administrator },
    })),
  DeadLetter: async (owner, viewer) =>
    (
      await rowsAsJson(
        owner,
        `select mail.*, organisation_id, function from hub.mail join hub.membership on membership.id = membership_id
          where state in ('NOT_SENT', 'FAILED')`,
      )
    ).map((row) => ({ row, own: [], bits: viewer.directory & directoryRelations.administrator })),
  Membership: async (owner, viewer) =>
    (
      await rowsAsJson(
        owner,
        'select * from hub.membership where active_until is null and suspended_at is null',
      )
    ).map((row) => ({
      row,
      own: [],
      bits:
        (viewer.directory & (directoryRelations.coordinator | directoryRelations.administrator)) |
        (row['organisation_id'] === viewer.organisation_id ? directoryRelations.own : 0) |
        (row['user_id'] === viewer.user_id ? directoryRelations.self : 0),
    })),
};

/** The bits that read the whole of the field of a case or its person that is called so: HEARING_DATE. */
function readersOf(word: string): number {
  const field = word.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return ['Referral', 'Participant'].reduce(
    (bits, type) => bits | maskOf(gridOf(type), field, ...wholeRights),
    0,
  );
}

/**
 * Every row that a view of this grid may draw on, and what the viewer is to it. A type that is not above has each row
 * of its table, under the bits of its family.
 */
export async function rowsBehind(
  owner: Client,
  grid: Grid,
  viewer: ViewerSettings,
): Promise<readonly Expected[]> {
  const written = sources[grid.type];
  if (written !== undefined) return written(owner, viewer);
  const rows = await rowsAsJson(owner, `select * from hub.${grid.view!.write?.table ?? grid.view!.name}`);
  if (grid.relations === caseRelations) return byParty(owner, viewer, rows, 'referral_id');
  const bitsOn = await byFamily(owner, viewer, grid);
  return rows.map((row) => ({ row, own: [], bits: bitsOn(row) }));
}

/** What one is to the whole directory, whichever entry it is. */
const inNetwork =
  directoryRelations.network | directoryRelations.coordinator | directoryRelations.administrator;

async function byFamily(
  owner: Client,
  viewer: ViewerSettings,
  { relations, type }: Grid,
): Promise<(row: Row) => number> {
  const { own } = directoryRelations;
  switch (relations) {
    case accountRelations:
      return (row) => (row['membership_id'] === viewer.membership_id ? accountRelations.self : 0);
    case directoryRelations:
      return (row) =>
        (viewer.directory & inNetwork) | (row['organisation_id'] === viewer.organisation_id ? own : 0);
    case houseRelations: {
      const bitsOn = await toHouses(owner, viewer);
      return (row) => bitsOn(row['organisation_id']);
    }
    default:
      throw new Error(`Of which family is ${type}? testing/rows-behind.ts says whose its rows are.`);
  }
}

/** Each referral and the organisation that is a party to it since the instant at which it was asked to take it over, or took it over. */
async function invitedOnly(owner: Client): Promise<ReadonlySet<string>> {
  const referrals = await rowsAsJson(owner, 'select * from hub.referral');
  const parties = await rowsAsJson(owner, 'select * from hub.referral_party');
  return new Set(
    referrals.flatMap((referral) =>
      parties
        .filter(
          (party) =>
            party['referral_id'] === referral['id'] &&
            ((party['organisation_id'] === referral['redirect_to_id'] &&
              party['submitted_at'] === referral['redirect_asked_at']) ||
              (referral['status'] === 'REDIRECTED' &&
                String(party['submitted_at']) >= String(referral['redirected_at'] ?? '~'))),
        )
        .map((party) => `${referral['id']} ${party['organisation_id']}`),
    ),
  );
}

async function byParty(
  owner: Client,
  viewer: ViewerSettings,
  rows: readonly Row[],
  key: string,
): Promise<Expected[]> {
  const parties = await rowsAsJson(owner, 'select * from hub.referral_party');
  const closed = new Map(
    (await rowsAsJson(owner, 'select id, outcome_acknowledged_at from hub.referral')).map((referral) => [
      String(referral['id']),
      referral['outcome_acknowledged_at'],
    ]),
  );
  return rows.map((row) => {
    const party = parties.find(
      (one) => one['referral_id'] === row[key] && one['organisation_id'] === viewer.organisation_id,
    );
    return {
      row: {
        ...row,
        followed_by_id: party?.['followed_by_id'] ?? null,
        hands_over_to_id: party?.['hands_over_to_id'] ?? null,
        handed_over_at: party?.['handed_over_at'] ?? null,
        part_over_at: party?.['over_at'] ?? null,
        case_closed_at: closed.get(String(row[key])) ?? null,
        reads_until: party?.['access_until'] ?? null,
        kept: party?.['kept'] ?? null,
        is_private: (party?.['private_to_id'] ?? null) !== null,
      },
      own: (party?.['modules'] ?? []) as string[],
      bits: bitsFor(
        viewer,
        party,
        [party?.['clinician_id']],
        (party?.['former_clinician_ids'] ?? []) as unknown[],
      ),
    };
  });
}
