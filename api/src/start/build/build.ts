import { buildApi } from './build-api.ts';
import { buildPortal } from './build-portal.ts';
import { StartProblem } from '../problem.ts';

/**
 * Builds the API and the portal at install, so that the first start has nothing left to build. An install does not
 * fail for it: sources that do not build are the start's to report, to someone who looks.
 */
try {
  await buildApi();
  await buildPortal();
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
}
