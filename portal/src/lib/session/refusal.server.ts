import { largestFile } from '#lib/conversation/largest-file.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { localAddress } from '#lib/server/address.ts';
import { fileSize } from '#lib/text/format.ts';
import type { Refusal } from './refusal.ts';

/** The hub alone sets it: the code of what it refuses, and the address that was asked for. */
const header = 'x-maillage-refusal';

/** What the hub refuses of this request; null where it lets it through. */
export function refusalIn(request: Request): Refusal | null {
  const [code, asked = '/'] = (request.headers.get(header) ?? '').split(' ');
  // the name of a form's action is no part of its page's address
  const address = localAddress(asked.split('?')[0], '/');
  switch (code) {
    case 'FOREIGN_ORIGIN':
      return { status: 403, title: m.refused_origin_title(), text: m.refused_origin_text(), address };
    case 'REQUEST_TOO_LARGE':
      return {
        status: 413,
        title: m.refused_size_title(),
        text: m.refused_size_text({ size: fileSize(largestFile()) }),
        address,
      };
    default:
      return null;
  }
}
