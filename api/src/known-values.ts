import 'reflect-metadata';
import * as accounts from './accounts/index.ts';
import { columnsOf, type KnownColumn, type KnownColumns } from './database/known-values.ts';
import * as directory from './directory/index.ts';
import * as notifications from './notifications/index.ts';
import * as referrals from './referrals/index.ts';

/** Whatever a feature's table of contents calls known values. */
const knownOf = (feature: Readonly<Record<string, unknown>>): readonly KnownColumn[] =>
  Object.entries(feature).flatMap(([name, exported]) =>
    name.endsWith('KnownValues') ? columnsOf(exported as KnownColumns) : [],
  );

/** Every column of the network's tables that holds words of a list in code: the database refuses others. */
export const knownColumns: readonly KnownColumn[] = [accounts, directory, referrals, notifications].flatMap(
  knownOf,
);
