import { partnerModules } from './partner-modules.ts';
import { underWay } from './transitions.ts';

const steps = Object.entries(partnerModules).flatMap(([module, of]) =>
  of === undefined ? [] : [`('${module}', '${of.gives}', '${of.declines}')`],
);

const since = (step: string): string =>
  `select max(line.at) from hub.status_update line where line.referral_id = row.id and line.action = ${step}`;

/**
 * SQL on a referral as `row`: the modules that a partner gave back and that nobody was chosen for since, nor the CPCA itself. Of one
 * that is asked for no more, or that another takes in, there is nothing to decide.
 */
export const givenBack = [
  `case when row.status in (${underWay.map((status) => `'${status}'`).join(', ')}) then array(select step.module`,
  `from (values ${steps.join(', ')}) step (module, gives, declines)`,
  `where step.module = any(row.modules)`,
  `and exists (select from hub.referral_party gave where gave.referral_id = row.id and step.module = any(gave.declined_modules))`,
  `and not exists (select from hub.referral_party taking where taking.referral_id = row.id and taking.over_at is null and step.module = any(taking.modules))`,
  `and coalesce((${since('step.gives')}), '-infinity') < (${since('step.declines')})) else '{}' end`,
].join(' ');
