import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { generateApi } from './api/codegen.ts';
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

const checking = process.argv.includes('--check');

async function report(files: readonly GeneratedFile[]): Promise<void> {
  for (const file of await changed(files)) {
    const name = relative(process.cwd(), file.filename);
    if (checking) {
      console.error(`Out of date: ${name}. Run \`npm run codegen\` and commit the result.`);
      process.exitCode = 1;
      continue;
    }
    await mkdir(dirname(file.filename), { recursive: true });
    await writeFile(file.filename, file.content);
    console.log(`Wrote ${name}`);
  }
}

// In this order: the portal's documents are checked against the schema that the API has just emitted.
await report(await generateApi());
await report(await generatePortal());
