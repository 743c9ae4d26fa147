/** The parts of a ZIP file, never unpacked beyond a bound, whatever the file says of their size. */
import { Inflate, zipSync } from 'fflate';
import { joinBytes } from '$lib/bytes';
import { FileRefused } from '$lib/import/refusal';

type Part = { name: string; start: number; packed: number; isStored: boolean; isLocked: boolean };

/** More than the workbook of any caseload. */
const most = 32 * 1024 * 1024;

/** @throws FileRefused where the end is missing. */
export function partsOf(bytes: Uint8Array): Part[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
	try {
		let at = view.getUint32(end + 16, true);
		return Array.from({ length: Math.min(view.getUint16(end + 10, true), 10_000) }, () => {
			const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
			const [name = 0, extra = 0, comment = 0] = lengths;
			const head = view.getUint32(at + 42, true);
			const part = {
				name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
				start: head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true),
				packed: view.getUint32(at + 20, true),
				isStored: view.getUint16(at + 10, true) === 0,
				isLocked: (view.getUint16(at + 8, true) & 1) === 1
			};
			at += 46 + name + extra + comment;
			return part;
		});
	} catch {
		throw new FileRefused('damaged');
	}
}

/** The same file with these parts alone and none of them packed, all of them truly as large as it says; `besides`: where missing. */
export function unpacked(
	bytes: Uint8Array,
	parts: readonly Part[],
	besides: Readonly<Record<string, Uint8Array>>
): Uint8Array {
	let room = most;
	const whole = parts.map(({ name, start, packed, isStored }): [string, Uint8Array] => {
		const chunks: Uint8Array[] = [];
		const take = (chunk: Uint8Array) => {
			room -= chunk.length;
			if (room < 0) throw new FileRefused('tooMuch');
			chunks.push(chunk);
		};
		const data = bytes.subarray(start, start + packed);
		if (isStored) take(data);
		else inflate(data, take);
		return [name, joinBytes(chunks)];
	});
	return zipSync({ ...besides, ...Object.fromEntries(whole) }, { level: 0 });
}

function inflate(data: Uint8Array, take: (chunk: Uint8Array) => void) {
	const inflating = new Inflate(take);
	const step = 16 * 1024;
	try {
		for (let at = 0; at < data.length; at += step)
			inflating.push(data.subarray(at, at + step), at + step >= data.length);
	} catch (fault) {
		throw fault instanceof FileRefused ? fault : new FileRefused('damaged');
	}
}
