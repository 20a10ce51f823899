import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { S3Address } from '../../settings/s3-address.ts';
import { connectS3 } from '../../settings/s3-client.ts';

/** Where checkpoints are kept: not in the database, which is what they are there to contradict. Each has a name of its own. */
export interface CheckpointStore {
  /** Keeps one; throws where it could not. */
  keep(name: string, text: string): Promise<void>;
  /** All that are kept, in the order of their names. */
  all(): Promise<readonly string[]>;
}

/** A folder, which is made where it is missing. What is in it is never written over. */
export function folderStore(folder: string): CheckpointStore {
  return {
    keep: async (name, text) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(path.join(folder, name), text, { flag: 'wx', mode: 0o600 });
    },
    all: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      });
      const ours = names.filter((name) => name.endsWith('.json')).sort();
      return Promise.all(ours.map((name) => readFile(path.join(folder, name), 'utf8')));
    },
  };
}

/** A store of objects that speaks S3. One that locks its objects keeps them from everybody. */
export function s3Store(address: S3Address): CheckpointStore {
  const { bucket, prefix } = address;
  return {
    keep: async (name, text) => {
      const { client, s3 } = await connectS3(address);
      try {
        const put = new s3.PutObjectCommand({ Bucket: bucket, Key: `${prefix}${name}`, Body: text });
        await client.send(put);
      } finally {
        client.destroy();
      }
    },
    all: async () => {
      const { client, s3 } = await connectS3(address);
      try {
        const keys: string[] = [];
        for await (const { Contents } of s3.paginateListObjectsV2(
          { client },
          { Bucket: bucket, Prefix: prefix },
        ))
          keys.push(...(Contents ?? []).flatMap(({ Key }) => (Key?.endsWith('.json') ? [Key] : [])));
        const texts: string[] = [];
        for (const Key of keys.sort()) {
          const { Body } = await client.send(new s3.GetObjectCommand({ Bucket: bucket, Key }));
          if (Body !== undefined) texts.push(await Body.transformToString());
        }
        return texts;
      } finally {
        client.destroy();
      }
    },
  };
}
