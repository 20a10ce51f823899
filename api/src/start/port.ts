import { createServer } from 'node:net';
import { StartProblem } from './problem.ts';

/** Refuses early when the port cannot be had, before a database is started for nothing. */
export async function checkPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): StartProblem {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new StartProblem(`Port ${port} is for the system. Choose one above 1023: PORT=3000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `This machine has no address ${host}. Correct HOST, or leave it out for 127.0.0.1.`,
      );
    default:
      return new StartProblem(`The hub cannot listen on ${host}:${port}: ${error.message}`, { cause: error });
  }
}
