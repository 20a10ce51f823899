import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { generatePortal, type GeneratedFile } from './portal/codegen.ts';

/** The text on disk, or null where there is no such file yet. */
async function current(filename: string): Promise<string | null> {
  try {
    return await readFile(filename, 'utf8');
  } catch {
    return null;
  }
}

async function changed(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const texts = await Promise.all(files.map((file) => current(file.filename)));
  return files.filter((file, index) => texts[index] !== file.content);
}

const stale = await changed(await generatePortal());

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`Out of date: ${relative(process.cwd(), file.filename)}`);
  if (stale.length > 0) {
    console.error('Run `npm run codegen` and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const file of stale) {
    await mkdir(dirname(file.filename), { recursive: true });
    await writeFile(file.filename, file.content);
    console.log(`Wrote ${relative(process.cwd(), file.filename)}`);
  }
}
