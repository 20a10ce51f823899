import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/**
 * Operations kept parsed, checked and compiled: so many, and so many characters of them all. A client that sends a new
 * text each time pushes out what was longest not asked. Compiled, each character takes 180 bytes: 36 MB at most.
 */
const most = { documents: 250, characters: 200_000 };

/** Where Apollo Server keeps what it has parsed and checked; by itself it counts 30 MB of JSON, ten times that in memory. */
export function keptDocuments({ documents, characters } = most): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache<DocumentNode>({
    max: documents,
    maxSize: characters,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? characters,
  });
}
