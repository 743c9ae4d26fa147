type JpegHeader = { type: 'image/jpeg'; width: number; height: number };

/** From the frame header, past the segments before it; `null`: there is none, or the file was cut off. */
export function jpegHeader(bytes: Uint8Array): JpegHeader | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
		const marker = bytes[at + 1] ?? 0;
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
			if (!endsWithMarker(bytes)) return null;
			return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
		}
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}
	return null;
}

/** A JPEG that was cut off lacks its end; some cameras add zeros behind it. */
function endsWithMarker(bytes: Uint8Array): boolean {
	let end = bytes.length;
	while (end > 0 && bytes[end - 1] === 0) end--;
	return bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9;
}
