/** Tells the page that something it shows may have changed. */
export type Listener = (event: 'changed' | 'live' | 'polling') => void;

const pollEvery = 30_000;
const document = 'subscription Live($id: ID) { referralChanged(id: $id) { id version } }';

/**
 * Listens to one referral, or to all that concern the visitor. Some networks break WebSockets: when the subscription
 * cannot be held, the page is asked again every 30 seconds while it is looked at. Returns how to stop.
 */
export function listen(id: string | undefined, listener: Listener): () => void {
  let stopped = false;
  let stopSubscription = (): void => {};
  let timer: ReturnType<typeof setInterval> | undefined;

  const poll = (): void => {
    if (stopped || timer) return;
    listener('polling');
    timer = setInterval(() => {
      if (!window.document.hidden) listener('changed');
    }, pollEvery);
  };
  const stopPolling = (): void => {
    clearInterval(timer);
    timer = undefined;
  };

  void import('graphql-ws').then(({ createClient }) => {
    if (stopped) return;
    const url = new URL('/graphql', window.location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const client = createClient({
      url: url.href,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      on: {
        connected: () => {
          stopPolling();
          listener('live');
        },
        closed: poll,
        error: poll,
      },
    });
    const unsubscribe = client.subscribe(
      { query: document, variables: { id: id ?? null } },
      { next: () => listener('changed'), error: poll, complete: poll },
    );
    stopSubscription = () => {
      unsubscribe();
      void client.dispose();
    };
  }, poll);

  return () => {
    stopped = true;
    stopPolling();
    stopSubscription();
  };
}
