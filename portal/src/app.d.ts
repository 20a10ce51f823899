import type { Refusal } from '#lib/session/refusal.ts';
import type { Unsent } from '#lib/session/unsent.ts';
import type { Viewer } from '#lib/shell/viewer.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who asks, in which function; null when nobody is signed in. Loaded once per request, on signed-in routes. */
      viewer: Viewer | null;
      /** The API cannot say who asks for the moment: the page is refused as one to try again, with what was sent to it. */
      unavailable?: { readonly unsent: Unsent | null };
    }
    interface Error {
      /** What was sent and could not be taken: the page offers to send it again. */
      unsent?: Unsent;
      /** A form that never reached its page, and why. */
      refusal?: Refusal;
    }
  }
}

export {};
