import type { IncomingMessage } from 'node:http';

/**
 * The address as it can be read. A percent sign that stands for nothing is taken for one that was typed: what it then names is
 * not there, and is answered like anything else that is not there.
 */
export function readableAddress({ url = '/' }: IncomingMessage): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURI(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
