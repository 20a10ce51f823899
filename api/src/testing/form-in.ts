/** The form of a page that is sent by POST, as a browser would read it. */
export function formIn(html: string): { readonly action: string; readonly fields: readonly string[][] } {
  const plain = (text: string): string =>
    text.replaceAll(/&(quot|lt|gt|amp|#39);/g, (_, name: string) => entities[name] ?? '');
  const [, action = '', inside = ''] =
    /<form method="post" action="([^"]*)"[^>]*>([^]*?)<\/form>/.exec(html) ?? [];
  return {
    action: plain(action),
    fields: [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [plain(name), plain(value)],
    ),
  };
}
const entities: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" };
