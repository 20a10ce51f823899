import type { ViewerQuery } from '#lib/graphql/generated/graphql.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who asks, in which function; null when nobody is signed in. Loaded once per request, on signed-in routes. */
      viewer: NonNullable<ViewerQuery['viewer']> | null;
    }
  }
}

export {};
