import type { Component } from 'svelte';
import { render } from 'svelte/server';

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
  return body.replaceAll(/<!--[^>]*-->/g, '');
}
