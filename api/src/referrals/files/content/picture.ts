import sharp from 'sharp';
import type { AcceptedType } from './accepted-types.ts';

export type PictureType = Extract<AcceptedType, `image/${string}`>;

/** More points than a camera or a scanner makes of a sheet: such a picture is there to fill the memory. */
const mostPoints = 150_000_000;

/** No difference that one sees on paper, at a third of the bytes of the highest quality. */
const jpegQuality = 92;

/**
 * A picture drawn again from its points alone. A photograph tells where it was taken (GPS), when, and with whose
 * telephone: none of that is for its readers, and its sender does not know that it is there. It is turned the way
 * up that it noted.
 * @returns null for what cannot be drawn
 */
export async function withoutMetadata(content: Buffer, type: PictureType): Promise<Buffer | null> {
  const drawn = sharp(content, { limitInputPixels: mostPoints }).autoOrient();
  try {
    return await (type === 'image/png' ? drawn.png() : drawn.jpeg({ quality: jpegQuality })).toBuffer();
  } catch {
    return null;
  }
}
