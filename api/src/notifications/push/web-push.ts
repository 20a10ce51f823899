import type { WebPush } from '../../settings/web-push.ts';

let known: WebPush | null = null;

/** Says how this hub reaches devices, if it does. Called once at the start. */
export function useWebPush(webPush: WebPush | null): void {
  known = webPush;
}

/** The public key with which browsers subscribe; null where nothing is sent to devices. */
export const webPushKey = (): string | null => known?.publicKey ?? null;

/** The hosts of the push services that this hub sends to. */
export const webPushHosts = (): readonly string[] => known?.hosts ?? [];
