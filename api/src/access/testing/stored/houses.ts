import type { Client } from 'pg';
import { directoryRelations, houseRelations, leadsOwnHouse, teamRelations } from '../../relations.ts';
import type { ViewerSettings } from '../attempts/direct-sql.ts';
import type { Row } from './stored.ts';

const rowsOf = async (owner: Client, sql: string): Promise<Row[]> => (await owner.query<Row>(sql)).rows;

/** What a viewer is to each house, from who coordinates which departments. */
export async function toHouses(owner: Client, viewer: ViewerSettings): Promise<(house: unknown) => number> {
  const coverage = await rowsOf(owner, 'select * from hub.coverage');
  const houses = await rowsOf(owner, 'select id, department_code from hub.organisation');
  const led = await rowsOf(
    owner,
    `select department_code from hub.agreement_department
      where agreement_id in (select id from hub.agreement where lead_id = '${viewer.organisation_id}')`,
  );
  const departmentsOf = (house: unknown): readonly unknown[] => [
    ...coverage.filter((row) => row['organisation_id'] === house).map((row) => row['department_code']),
    ...houses
      .filter(({ id, department_code: seat }) => id === house && seat !== null)
      .map(({ department_code: seat }) => seat),
  ];
  const ours = [...coverage.filter((row) => row['organisation_id'] === viewer.organisation_id), ...led].map(
    (row) => row['department_code'],
  );
  const coordinates = (viewer.directory & directoryRelations.coordinator) !== 0;
  return (house) => {
    const theirs = departmentsOf(house);
    const isDepartments =
      theirs.some((code) => ours.includes(code)) || (theirs.length === 0 && led.length > 0);
    const { network, coordinator, departmentCoordinator, member, ownCoordinator } = houseRelations;
    const isOwn = house === viewer.organisation_id;
    return (
      network |
      (coordinates ? coordinator : 0) |
      (coordinates && isDepartments ? departmentCoordinator : 0) |
      (isOwn ? member : 0) |
      (coordinates && isOwn ? ownCoordinator : 0)
    );
  };
}

/** What a viewer is to the team of each house. */
export async function toTeams(owner: Client, viewer: ViewerSettings): Promise<(house: unknown) => number> {
  const toHouse = await toHouses(owner, viewer);
  const leads = (viewer.directory & leadsOwnHouse) !== 0;
  const runsAccounts = (viewer.directory & directoryRelations.administrator) !== 0;
  return (house) =>
    (leads && house === viewer.organisation_id ? teamRelations.lead : 0) |
    ((toHouse(house) & houseRelations.departmentCoordinator) !== 0
      ? teamRelations.departmentCoordinator
      : 0) |
    (runsAccounts ? teamRelations.administrator : 0);
}
