/** A TrueType file, opened: https://learn.microsoft.com/typography/opentype/spec/otff */
export type TrueType = {
	tables: ReadonlyMap<string, DataView>;
	glyphCount: number;
	unitsPerEm: number;
};

/** @throws when the bytes are no TrueType file with outlines. */
export function readTrueType(bytes: Uint8Array): TrueType {
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType file');
	const tables = new Map<string, DataView>();
	for (let entry = 12; entry < 12 + 16 * file.getUint16(4); entry += 16) {
		const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
		const start = bytes.byteOffset + file.getUint32(entry + 8);
		tables.set(tag, new DataView(bytes.buffer, start, file.getUint32(entry + 12)));
	}
	return {
		tables,
		glyphCount: tableOf(tables, 'maxp').getUint16(4),
		unitsPerEm: tableOf(tables, 'head').getUint16(18)
	};
}

export const table = (font: TrueType, tag: string): DataView => tableOf(font.tables, tag);

function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
	const found = tables.get(tag);
	if (!found) throw new Error(`The font has no table ${tag}`);
	return found;
}
