// Runs a program of the hub: `node api/run.js hub`, migrate, rotate-secret, invite or import. They run as JavaScript that is
// built at install, and here once more when the sources have changed since. Plain JavaScript itself: it runs before
// anything is built.
import { spawnSync } from 'node:child_process';
import * as crypto from 'node:crypto';
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Passphrases are kept by its Argon2, which came with 24.7.
if (!('argon2' in crypto)) {
  end(`This is Node.js ${process.version}; the hub brings its own. Run npm ci, then npm start.`);
}
const [program] = process.argv.splice(2, 1);
if (!(await isFresh())) {
  if (!isInstalled('esbuild') || !isInstalled('tsx')) {
    end('The sources are not those that were built, and what builds them is not installed. Run npm ci.');
  }
  const build = fileURLToPath(new URL('src/start/build/build.ts', import.meta.url));
  spawnSync(process.execPath, ['--import', 'tsx', build], { stdio: 'inherit' });
  if (!(await isFresh())) process.exit(1);
}
enableCompileCache(fileURLToPath(new URL('build/compiled', import.meta.url)));
await import(built(program).href);

/** @param {string | undefined} name */
function built(name) {
  return new URL(`build/${name}.js`, import.meta.url);
}

/** Asks the build itself, which knows of which sources it was made. */
async function isFresh() {
  if (!existsSync(built('fresh'))) return false;
  const { apiBuild, isFresh } = await import(`${built('fresh').href}?${Date.now()}`);
  return isFresh(apiBuild);
}

/** @param {string} name */
function isInstalled(name) {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} why @returns {never} */
function end(why) {
  console.error(why);
  process.exit(1);
}
