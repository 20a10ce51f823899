import { Client, type ClientConfig } from 'pg';

/**
 * The driver's connection, given up where it is not open within so many milliseconds. A pool knows one limit for waiting
 * and for opening: where opening may last as long as somebody waits, connections that a silent server has begun and never
 * finishes keep the places of those who wait, who give up before the places are free.
 */
export const openedWithin = (milliseconds: number) =>
  class extends Client {
    constructor(config: ClientConfig = {}) {
      // The pool hides the password from what copies all that shows.
      super({ ...config, password: config.password, connectionTimeoutMillis: milliseconds });
    }
  };
