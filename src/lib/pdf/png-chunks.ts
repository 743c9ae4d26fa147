/** The parts of a PNG; `null` where one is cut off or its checksum is wrong: it would print as noise. */
export function pngChunks(bytes: Uint8Array): { name: string; content: Uint8Array }[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks = [];
	for (let at = 8; at + 12 <= bytes.length;) {
		const end = at + 8 + view.getUint32(at);
		if (end + 4 > bytes.length) return null;
		if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null;
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (name === 'IEND') return chunks;
		chunks.push({ name, content: bytes.subarray(at + 8, end) });
		at = end + 4;
	}
	return null;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
	let value = start;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** The checksum of PNG. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return ~crc >>> 0;
}
