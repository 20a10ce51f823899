/** The API forgets a claim after three minutes. */
const renewEvery = 90_000;

function say(open: string | null, closed: string | null): void {
  const form = new URLSearchParams();
  if (open) form.set('o', open);
  if (closed) form.set('fin', closed);
  // it outlives the page; what does not arrive ends by itself
  navigator.sendBeacon('/boite/lecture', form);
}

/**
 * Tells the colleagues that this referral is open, as long as it is and somebody looks at it.
 * @param still called with each renewal, for what others said meanwhile and has ended
 * @returns how to stop
 */
export function claim(id: string, still: () => void): () => void {
  const tell = (): void => say(document.hidden ? null : id, document.hidden ? id : null);
  const timer = setInterval(() => {
    if (document.hidden) return;
    tell();
    still();
  }, renewEvery);
  const leave = (): void => say(null, id);
  tell();
  document.addEventListener('visibilitychange', tell);
  addEventListener('pagehide', leave);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('pagehide', leave);
    leave();
  };
}
