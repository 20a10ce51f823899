import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClamdAddress } from '../../settings/clamd-address.ts';

/** Looks for viruses in a content. */
export interface Scanner {
  /**
   * @returns true when one was found
   * @throws when there is no verdict: the scanner is away, too slow, or refuses the size
   */
  findsVirus(content: Buffer): Promise<boolean>;
}

/** How long one file may take, in milliseconds: clamd’s own limits let none take longer. */
const usualPatience = 120_000;

/**
 * The daemon of ClamAV at this address; that it answers is known when it is asked.
 * @param patience how long one file may take, in milliseconds
 */
export async function openScanner(address: ClamdAddress, patience = usualPatience): Promise<Scanner> {
  const { default: NodeClam } = await import('clamscan');
  const clam = await new NodeClam().init({
    preference: 'clamdscan',
    clamscan: { active: false },
    clamdscan: { ...address, timeout: patience, localFallback: false, active: true, bypassTest: true },
  });
  return {
    findsVirus: async (content) => {
      const ending = new AbortController();
      // A daemon that takes the file and then says nothing leaves the library waiting.
      const late = pause(patience, null, { signal: ending.signal, ref: false }).catch(() => null);
      try {
        const verdict = await Promise.race([clam.scanStream(Readable.from([content])), late]);
        if (verdict === null || verdict.isInfected === null) throw new Error('The scanner gave no verdict.');
        return verdict.isInfected;
      } finally {
        ending.abort();
      }
    },
  };
}
