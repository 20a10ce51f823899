import { parseCrontab } from 'graphile-worker';
import { expect, test } from 'vitest';
import { openCheckpoints, sealKeysOf } from '../audit/index.ts';
import { linksOf } from '../accounts/index.ts';
import { postgresStore } from '../referrals/files/stores/postgres-store.ts';
import { tasksOf, timetable } from './tasks.ts';

test('what the timetable starts is a job that exists, once at a time, and everything of the timetable is read', () => {
  const tasks = Object.keys(
    tasksOf({
      ...{
        post: null,
        pushService: null,
        hubAddress: '',
        store: postgresStore,
        scanner: null,
        idleMinutes: 30,
        sleepMonths: 6,
      },
      links: linksOf('key', 'http://localhost'),
      journal: { keys: sealKeysOf('key'), checkpoints: openCheckpoints('unused'), months: 12 },
    }),
  );
  const started = parseCrontab(timetable);
  expect(started.map(({ task }) => task)).toEqual([
    'remind',
    'scan_files',
    'forget_files',
    'end_access',
    'end_memberships',
    'end_unused_sessions',
    'put_to_sleep',
    'seal_lines',
    'keep_checkpoint',
    'keep_journal',
    'clean_up',
  ]);
  for (const { task, options } of started) {
    expect(tasks).toContain(task);
    expect(options.jobKey).toBe(task);
  }
});
