import type { WebSocket } from 'ws';
import type { Ending } from '../accounts/sessions/endings.ts';
import { isDatabaseAway } from '../database/away.ts';

/** Why the hub closes a socket. Standard clients come back by themselves after 1001, 1012 and 1013. */
type Closing = Ending | 'signedOut' | 'away' | 'tooMany';

const closings: Readonly<Record<Closing, readonly [code: number, reason: string]>> = {
  signedOut: [4401, 'Sign in first'],
  over: [4403, 'Session ended'],
  databaseLost: [1012, 'The hub lost its database; connect again'],
  tooMany: [1013, 'Too many sockets at once: close one, or try again later'],
  away: [1013, 'The hub has no database for the moment; try again'],
};

/** Closes a socket and says why. Returns false: it is not let in. */
export function close(socket: WebSocket, why: Closing): false {
  const [code, reason] = closings[why];
  socket.close(code, reason);
  return false;
}

/** Closes a socket that the hub cannot serve while its database is away; any other error is thrown on. */
export function closeIfAway(socket: WebSocket, error: unknown): null {
  if (!isDatabaseAway(error)) throw error;
  close(socket, 'away');
  return null;
}
