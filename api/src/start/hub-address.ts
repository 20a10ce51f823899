import type { Settings } from '../settings.ts';

/** Where the portal is reached, for links: without an address of its own in front, where the hub listens. */
export const hubAddressOf = ({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): string =>
  publicUrl ?? `http://localhost:${port}`;
