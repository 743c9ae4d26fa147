/** A TrueType file made of these tables. Equal tables give equal bytes. */
export function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const places = new Map<string, number>();
	let end = 12 + 16 * sorted.length;
	for (const [tag, bytes] of sorted) {
		places.set(tag, end);
		end += padded(bytes);
	}
	const file = new DataView(new ArrayBuffer(end));
	writeHeader(file, sorted.length);
	sorted.forEach(([tag, bytes], index) => {
		new Uint8Array(file.buffer).set(bytes, places.get(tag));
		writeEntry(file, 12 + 16 * index, tag, places.get(tag) ?? 0, bytes.length);
	});
	const head = places.get('head');
	if (head !== undefined) file.setUint32(head + 8, 0xb1b0afba - checksum(file, 0, end));
	return new Uint8Array(file.buffer);
}

function padded(bytes: Uint8Array): number {
	return (bytes.length + 3) & ~3;
}

function writeHeader(file: DataView, count: number): void {
	const power = Math.floor(Math.log2(count));
	file.setUint32(0, 0x00010000);
	file.setUint16(4, count);
	file.setUint16(6, 16 << power);
	file.setUint16(8, power);
	file.setUint16(10, 16 * count - (16 << power));
}

function writeEntry(file: DataView, at: number, tag: string, start: number, length: number): void {
	[...tag].forEach((letter, index) => file.setUint8(at + index, letter.charCodeAt(0)));
	if (tag === 'head') file.setUint32(start + 8, 0);
	file.setUint32(at + 4, checksum(file, start, (length + 3) & ~3));
	file.setUint32(at + 8, start);
	file.setUint32(at + 12, length);
}

function checksum(file: DataView, start: number, length: number): number {
	let sum = 0;
	for (let at = start; at < start + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
	return sum;
}
