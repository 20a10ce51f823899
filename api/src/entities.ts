import type { EntityClass } from '@mikro-orm/core';
import { AuditEventEntity } from './audit/audit-event.entity.ts';
import * as accounts from './accounts/index.ts';
import * as directory from './directory/index.ts';
import * as notifications from './notifications/index.ts';
import * as referrals from './referrals/index.ts';

/** Whatever a feature's table of contents calls an entity: `entities.test.ts` finds those that none names. */
const entitiesOf = (feature: Readonly<Record<string, unknown>>): readonly EntityClass<object>[] =>
  Object.entries(feature).flatMap(([name, exported]) =>
    name.endsWith('Entity') ? [exported as EntityClass<object>] : [],
  );

/** Every class that MikroORM writes through. */
export const entities: readonly EntityClass<object>[] = [
  AuditEventEntity,
  ...entitiesOf(accounts),
  ...entitiesOf(directory),
  ...entitiesOf(referrals),
  ...entitiesOf(notifications),
];
