/** Where a store of objects is: the bucket, what keys begin with, and an endpoint where it is not Amazon's. */
export interface S3Address {
  readonly bucket: string;
  readonly prefix: string;
  readonly endpoint: string | undefined;
  readonly region: string;
}

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const parameters: readonly string[] = ['endpoint', 'region'];

/** `s3://bucket/prefix?endpoint=https://…&region=…`, read. Null for what is no such address. */
export function parseS3Address(address: string): S3Address | null {
  const url = URL.parse(address);
  if (url?.protocol !== 's3:' || url.username !== '' || url.hash !== '' || !bucketName.test(url.hostname))
    return null;
  if ([...url.searchParams.keys()].some((name) => !parameters.includes(name))) return null;
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) return null;
  const prefix = url.pathname.replace(/^\/+/, '').replace(/\/*$/, '');
  return {
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint,
    region: url.searchParams.get('region') ?? 'us-east-1',
  };
}
