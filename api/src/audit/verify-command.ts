import '../start/environment.ts';
import { openCheckpoints, sealKeysOf, verifyJournal, type JournalFault } from './index.ts';
import { onDatabase, runCommand } from '../start/command.ts';
import { withClient } from '../start/postgres/index.ts';
import { StartProblem } from '../start/problem.ts';
import { knownSecrets, openSeals, otherSecret, sealsOf } from '../start/secret/index.ts';

/** Works out every seal of the journal anew, and says whether it is whole or what is the first thing wrong with it. */
await runCommand(async () => {
  await onDatabase(async (settings, adminUrl) => {
    const kept = await openCheckpoints(settings.journal.checkpoints).all();
    const report = await withClient(adminUrl, async (client) => {
      await client.query('set role maillage_owner');
      const opened = openSeals(await sealsOf(client), knownSecrets(settings));
      if (opened === null) throw otherSecret();
      return verifyJournal(client, sealKeysOf(opened.key), { kept, months: settings.journal.months });
    });
    const { lines, waiting, checkpoints, fault } = report;
    if (fault !== null) throw new StartProblem(`The journal is not whole: ${sentenceOf(fault)}`);
    console.log(
      `The journal is whole: ${lines} sealed lines, ${waiting} that wait for their seal, ${checkpoints} checkpoints.`,
    );
  });
});

function sentenceOf(fault: JournalFault): string {
  switch (fault.kind) {
    case 'CHANGED':
      return `line ${fault.number} (${fault.eventId}) is not what was sealed.`;
    case 'LINE_MISSING':
      return `line ${fault.number} (${fault.eventId}) was sealed and is gone.`;
    case 'SEAL_MISSING':
      return `seal ${fault.number} is gone.`;
    case 'NEVER_SEALED':
      return `line ${fault.eventId} was put in beside the hub: it has no seal, and none is due.`;
    case 'WAITING_MISSING':
      return `line ${fault.eventId} waited for its seal and is gone.`;
    case 'TAIL_MISSING':
      return `its end is cut off: on ${fault.at} there was a line ${fault.number}.`;
    case 'REWRITTEN':
      return `it was written anew: line ${fault.number} is not the one of ${fault.at}.`;
    case 'CHECKPOINT_FORGED':
      return `checkpoint ${fault.place} was not signed by the hub.`;
  }
}
