/** What a file is by its bytes, whatever its name says. */
import { FileRefused } from '$lib/import/refusal';
import files from './files.json';
import { partsOf, unpacked } from './zip';

type Named = readonly [RegExp, string];
const [starts, parts, texts] = [files.starts, files.parts, files.texts].map((table, i) =>
	table.map(([pattern = '', name = '']): Named => [
		new RegExp(i === 0 ? `^(${pattern})` : pattern, i === 2 ? 'i' : ''),
		name
	])
) as [Named[], Named[], Named[]];

/** What an OpenDocument file may lack and our reader looks for. */
const bare = Object.fromEntries(
	['styles.xml', 'META-INF/manifest.xml'].map((name) => [name, new TextEncoder().encode('<none/>')])
);

/** The bytes of a workbook, with nothing packed in them any more; `null`: it is text. @throws FileRefused when neither. */
export function workbookIn(bytes: Uint8Array): Uint8Array | null {
	const start = [...bytes.subarray(0, 24)].map((byte) => byte.toString(16).padStart(2, '0'));
	const hex = start.join('');
	if (hex.startsWith('504b0304')) return zipped(bytes);
	if (hex.startsWith('d0cf11e0')) return contained(bytes);
	const found = starts.find(([pattern]) => pattern.test(hex));
	if (found) throw new FileRefused('other', found[1]);
	return null;
}

/** @throws FileRefused where its first words show that text is something else. */
export function refuseOther(text: string) {
	const found = texts.find(([pattern]) => pattern.test(text.slice(0, 4000).trimStart()));
	if (found) throw new FileRefused('other', found[1]);
}

function zipped(bytes: Uint8Array): Uint8Array {
	const inside = partsOf(bytes);
	const has = (pattern: RegExp) => inside.some(({ name }) => pattern.test(name));
	if (has(/^xl\/(vbaProject|macrosheets)|^Basic\//)) throw new FileRefused('macros');
	const isOpen = isOpenSheet(bytes);
	if (!isOpen && !has(/^xl\/workbook\.(xml|bin)$/)) {
		const found = parts.find(([pattern]) => has(pattern));
		if (found) throw new FileRefused('other', found[1]);
		const list = inside.find(({ name }) => /\.(csv|xlsx?|ods|vcf|tsv)$/i.test(name))?.name;
		throw new FileRefused('archive', list ? ` (${list})` : '');
	}
	if (inside.some(({ isLocked }) => isLocked)) throw new FileRefused('locked');
	const told = inside.filter(
		({ name }) => /\.(xml|rels|bin)$|^mimetype$/.test(name) && !/media\/|Thumbnails\//.test(name)
	);
	return unpacked(bytes, told, isOpen ? bare : {});
}

/** An OpenDocument file says what it is in its first part, which is not packed. */
function isOpenSheet(bytes: Uint8Array): boolean {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	return start.includes('opendocument.spreadsheet');
}

/** The older container of Microsoft’s programs, by the names in it. */
function contained(bytes: Uint8Array): Uint8Array {
	const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
	const names = new TextDecoder('utf-16le').decode(even);
	const found = files.streams.find(([name = '']) => names.includes(name))?.[1];
	if (found === 'workbook') return bytes;
	if (found === 'locked' || found === 'macros') throw new FileRefused(found);
	throw new FileRefused('other', found ?? 'a document of an older program');
}
