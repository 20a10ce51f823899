import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** The file by which scanners are tested: every one finds a virus in it, and it does nothing (eicar.org). */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** How the stand-in behaves: as clamd does, says nothing, hangs up, or finds every file too large. */
export type ClamdMood = 'answers' | 'silent' | 'hangs up' | 'too large';

export interface StandInClamd {
  readonly port: number;
  mood: ClamdMood;
  close(): Promise<void>;
}

/** Speaks as much of clamd's protocol as one scan needs: `zINSTREAM`, pieces with their length before, then none. */
export async function standInClamd(): Promise<StandInClamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let heard = Buffer.alloc(0);
    socket.on('data', (piece: Buffer) => {
      if (clamd.mood === 'hangs up') socket.destroy();
      heard = Buffer.concat([heard, piece]);
      const content = wholeContent(heard);
      if (content !== null && clamd.mood !== 'silent') socket.end(answerTo(content, clamd.mood));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const clamd: StandInClamd = {
    port: (server.address() as AddressInfo).port,
    mood: 'answers',
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return clamd;
}

const answerTo = (content: Buffer, mood: ClamdMood): string => {
  if (mood === 'too large') return 'INSTREAM size limit exceeded. ERROR\0';
  return content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
};

/** What was streamed; null as long as its end has not come. */
function wholeContent(heard: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = 'zINSTREAM\0'.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
