import { getRequestEvent } from '$app/server';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { ownerField } from '#lib/session/page-owner.ts';
import { ownerOf } from '#lib/session/page-owner.server.ts';

/**
 * A part of a page that the server alone renders: the browser gets its markup and none of its code, and brings it up
 * to date from newer markup (`Part.svelte`). Markers that only hydration needs are left out; text and attributes are
 * escaped by Svelte, so that no comment in the markup can be anyone's words.
 */
export function part<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return owned(body.replaceAll(/<!--[^>]*-->/g, ''));
}

/** Each form that changes something says for whom it was served: somebody else may have signed in when it is sent. */
function owned(markup: string): string {
  const { viewer } = getRequestEvent().locals;
  if (!viewer) return markup;
  const field = `<input type="hidden" name="${ownerField}" value="${ownerOf(viewer)}">`;
  return markup.replaceAll(/<form\b[^>]*\bmethod="post"[^>]*>/g, (form) => form + field);
}
