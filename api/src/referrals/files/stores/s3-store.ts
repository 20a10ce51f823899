import type { S3Address } from '../../../settings/s3-address.ts';
import { connectS3 } from '../../../settings/s3-client.ts';
import type { FileStore } from './file-store.ts';

/**
 * In a store of objects that speaks S3. Its keys are those of the rows and mean nothing outside. A content whose transaction failed may stay
 * behind without a row: nothing leads to it.
 */
export async function openS3Store(address: S3Address): Promise<FileStore> {
  const { bucket, prefix } = address;
  const { client, s3 } = await connectS3(address);
  const { DeleteObjectsCommand, GetObjectCommand, NoSuchKey, PutObjectCommand } = s3;
  const keyOf = (uuid: string): string => `${prefix}${uuid}`;
  const objectOf = async (uuid: string): Promise<Buffer | null> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(uuid) }));
      return Body === undefined ? null : Buffer.from(await Body.transformToByteArray());
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  };
  return {
    keep: async (_em, uuid, content) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(uuid), Body: content }));
    },
    read: (_db, uuid) => objectOf(uuid),
    readWaiting: objectOf,
    forget: async (uuids) => {
      // as many as one request may name
      for (let from = 0; from < uuids.length; from += 1000) {
        const Objects = uuids.slice(from, from + 1000).map((uuid) => ({ Key: keyOf(uuid) }));
        await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
      }
    },
    close: () => client.destroy(),
  };
}
