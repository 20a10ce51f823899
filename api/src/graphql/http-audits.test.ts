import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { hubForFile } from '../testing/index.ts';

const hub = hubForFile();

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${hub.url}/graphql` })) {
    test(audit.name, async () => {
      const result = await audit.fn();
      // A warning is a "should" that other servers read differently; an error is a "must".
      expect(result.status, JSON.stringify(result)).not.toBe('error');
    });
  }
});
