/** Longest name kept, in characters, with its extension. */
const longest = 120;

/** The last extension of a name, in small letters; '' where there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/**
 * A name as it may be shown and given to a browser: no path, nothing invisible, nothing that turns the line
 * round so that an extension looks like another. Its extension is that of its content.
 */
export function safeName(original: string, extension: string): string {
  const last = original.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    // control, format (bidirectional, zero width), surrogate, private and unassigned characters
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/[<>:"|?*%;]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const stem = clean
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const short = [...stem].slice(0, longest - extension.length - 1).join('');
  return `${short.trim() || 'document'}.${extension}`;
}
