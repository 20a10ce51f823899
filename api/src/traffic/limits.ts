/** How long and how many of what comes in are borne. */
export interface TrafficLimits {
  /** Requests under way may be answered for so long when the hub stops, in seconds. */
  readonly stopSeconds: number;
  /** The headers of a request have to be there within this time, in seconds. */
  readonly headersSeconds: number;
  /** A request has to be there within this time, in seconds; what is large has longer, by its size. */
  readonly requestSeconds: number;
  /** A connection on which nothing moves is closed after this time, in seconds. */
  readonly connectionSeconds: number;
  readonly socketsPerSession: number;
  readonly socketsPerAccount: number;
}
