import { settle } from './settled.ts';

/** Once before all browser tests, when the hub that they share is ready. */
export default async function before(): Promise<void> {
  await settle(process.env['MAILLAGE_E2E_DATA'] ?? '');
}
