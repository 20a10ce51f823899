import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

export type PartProblem = 'broken' | 'scripts' | 'external' | 'embedded';

/** Links that a person follows by a click; nothing is fetched for them by itself. */
const followed: readonly string[] = ['a'];

/** Fields of Word that fetch, or start another program, when the document is opened. */
const fetchingField = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b/i;

/** An address with a scheme, of another machine, or of a share of the network. */
const elsewhere = /^\s*([a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;

/** Where LibreOffice notes from which template of the same machine a document was made. */
const ownTemplate = /^file:\/\/\//i;

/**
 * Reads one part of a text document to its end and says what is wrong in it. Tags go by their own name, not by the
 * prefix that its author chose.
 * @throws when the archive holds something else than its table of contents says
 */
export async function wrongInPart(name: string, part: Readable): Promise<PartProblem | null> {
  if (!/\.(xml|rels)$/i.test(name)) {
    // Unpacked all the same: only then is it known that it is as large as it claims to be.
    for await (const piece of part) void piece;
    return null;
  }
  const found: { problem: PartProblem | null } = { problem: null };
  const note = (problem: PartProblem | null): void => {
    found.problem ??= problem;
  };
  const parser = new SaxesParser({ xmlns: true });
  let inField = false;
  let field = '';
  parser.on('doctype', () => note('broken')); // entities that unfold, or are fetched; no office program writes one
  parser.on('error', () => note('broken'));
  parser.on('opentag', (tag) => {
    inField = tag.local === 'instrText';
    note(wrongInTag(tag));
  });
  parser.on('text', (text) => {
    // One field may be spread over many runs.
    if (inField) field += text;
  });
  let empty = true; // as LibreOffice leaves some
  part.setEncoding('utf8');
  for await (const piece of part) {
    empty = false;
    parser.write(piece as string);
    if (found.problem !== null) return found.problem;
  }
  if (!empty) parser.close();
  if (fetchingField.test(field)) note('external');
  return found.problem;
}

function wrongInTag({ local, attributes }: SaxesTagNS): PartProblem | null {
  const values = new Map(Object.values(attributes).map((attribute) => [attribute.local, attribute.value]));
  switch (local) {
    case 'Relationship':
      return wrongInRelationship(values.get('Type') ?? '', values.get('TargetMode') ?? '');
    case 'fldSimple':
      return fetchingField.test(values.get('instr') ?? '') ? 'external' : null;
    case 'event-listener':
      return 'scripts';
    case 'object-ole':
    case 'plugin':
    case 'applet':
      return 'embedded';
    case 'dde-source':
    case 'dde-connection-decl':
      return 'external';
    case 'template':
      return ownTemplate.test(values.get('href') ?? '') ? null : wrongAddress(values.get('href'));
    default:
      return followed.includes(local) ? null : wrongAddress(values.get('href'));
  }
}

const wrongAddress = (address: string | undefined): PartProblem | null =>
  address !== undefined && elsewhere.test(address) ? 'external' : null;

/** What Word fetches by itself (a template, a picture, a frame) is external and no link that one clicks. */
function wrongInRelationship(type: string, mode: string): PartProblem | null {
  const kind = type.split('/').at(-1) ?? '';
  if (['oleObject', 'package', 'control'].includes(kind)) return 'embedded';
  return mode.toLowerCase() === 'external' && kind !== 'hyperlink' ? 'external' : null;
}
