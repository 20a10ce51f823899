import type { S3Address } from './s3-address.ts';

/**
 * A store of objects that speaks S3, and what can be asked of it. Its keys come from the environment (AWS_ACCESS_KEY_ID,
 * AWS_SECRET_ACCESS_KEY). It is loaded where a setting names one, for it is large.
 */
export async function connectS3({ endpoint, region }: Pick<S3Address, 'endpoint' | 'region'>) {
  const s3 = await import('@aws-sdk/client-s3');
  const client = new s3.S3Client({
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    // Stores other than Amazon's do not all know the newer checksums; each file has its own SHA-256 here.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return { client, s3 };
}
