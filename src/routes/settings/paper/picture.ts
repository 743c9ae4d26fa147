const largestBytes = 2 * 1024 * 1024;
const mostPixels = 24_000_000;

/** The bytes of a picture that will print, or the sentence why this file will not. */
export async function readPicture(file: File): Promise<Uint8Array | string> {
	if (file.size > largestBytes) {
		const megabytes = (file.size / 1024 / 1024).toFixed(1);
		return `“${file.name}” has ${megabytes} MB. A picture for letters has at most 2 MB: save it smaller and choose it again.`;
	}
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { readImage } = await import('$lib/pdf');
	const header = readImage(bytes);
	if ('because' in header) return `“${file.name}” cannot be used. ${header.because}`;
	if (header.width * header.height > mostPixels)
		return `“${file.name}” is ${header.width} × ${header.height} pixels. Save it smaller and choose again.`;
	if (!(await decodes(bytes, header.type)))
		return `“${file.name}” is damaged: this browser cannot open it. Save it again and choose it once more.`;
	return bytes;
}

async function decodes(bytes: Uint8Array, type: string): Promise<boolean> {
	try {
		const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type }));
		bitmap.close();
		return true;
	} catch {
		return false;
	}
}
