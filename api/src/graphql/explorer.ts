import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface ExplorerPage {
  /** The page as text, and packed to a third of it. */
  readonly html: string;
  readonly packed: Buffer;
  /** Lets this page, and only what it is made of, run. */
  readonly contentSecurityPolicy: string;
}

let made: Promise<ExplorerPage> | undefined;

/** GraphiQL in one page that asks nothing of any other server. Made at its first visit: it weighs 9 MB. */
export function explorerPage(path: string): Promise<ExplorerPage> {
  made ??= makePage(path);
  return made;
}

async function makePage(path: string): Promise<ExplorerPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Maillage – GraphQL',
    endpoint: path,
    subscriptionsProtocol: 'WS',
    credentials: 'same-origin',
    defaultQuery: '# Ctrl + Espace : champs possibles\nquery Moi {\n  viewer {\n    name\n  }\n}\n',
  });
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return {
    html,
    packed: await promisify(gzip)(html),
    contentSecurityPolicy: [
      "default-src 'none'",
      // The editor's workers are made from the page itself.
      `script-src 'sha256-${hash}' blob:`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      "img-src 'self' data:",
      'font-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
