/** Whether a house sent the case, as messages distinguish it: for whoever came alone none did, and none is told. */
export function senderOf({ referrer }: { readonly referrer: unknown }): { readonly sender: 'yes' | 'no' } {
  return { sender: referrer ? 'yes' : 'no' };
}
