import { ownerField } from '#lib/session/page-owner.ts';
import { pageOwner } from '#lib/session/keep-page.ts';

/** The API forgets a claim after three minutes. */
const renewEvery = 90_000;
/** Nobody reads a page that was not touched for this long: its claim ends by itself, and the page sends nothing more. */
const readsFor = 10 * 60_000;

const signsOfReading = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

function sendClaim(open: string | null, closed: string | null): void {
  const form = new URLSearchParams({ [ownerField]: pageOwner() });
  if (open) form.set('o', open);
  if (closed) form.set('fin', closed);
  // it outlives the page; what does not arrive ends by itself
  navigator.sendBeacon('/boite/lecture', form);
}

/**
 * Shows the colleagues that this referral is open, as long as it is and somebody reads it: a page that is hidden
 * reports that it is closed, one that nobody touches any more lets its claim run out and claims anew once it is touched.
 * @returns how to stop
 */
export function claim(id: string): () => void {
  let touchedAt = Date.now();
  let claimedAt = 0;
  let isClaimed = false;
  const open = (): void => {
    claimedAt = Date.now();
    isClaimed = true;
    sendClaim(id, null);
  };
  /** Once: a page that is left is hidden, too. */
  const leave = (): void => {
    if (isClaimed) sendClaim(null, id);
    isClaimed = false;
  };
  const touched = (): void => {
    const left = Date.now() - touchedAt > readsFor;
    touchedAt = Date.now();
    if (left && !document.hidden && touchedAt - claimedAt > renewEvery) open();
  };
  const lookedAt = (): void => {
    if (document.hidden) return leave();
    touchedAt = Date.now();
    open();
  };
  const timer = setInterval(() => {
    if (!document.hidden && Date.now() - touchedAt <= readsFor) open();
  }, renewEvery);
  if (!document.hidden) open();
  document.addEventListener('visibilitychange', lookedAt);
  addEventListener('pagehide', leave);
  for (const sign of signsOfReading) addEventListener(sign, touched, { passive: true });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookedAt);
    removeEventListener('pagehide', leave);
    for (const sign of signsOfReading) removeEventListener(sign, touched);
    leave();
  };
}
