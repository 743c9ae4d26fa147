import { FileRefused } from './refusal';

export const largestFileBytes = 20 * 1024 * 1024;

/** First bytes by which a file shows what it is, whatever its name says. */
const signatures = [
	{ bytes: [0x25, 0x50, 0x44, 0x46], reason: 'pdf' },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], reason: 'spreadsheet' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: 'spreadsheet' }
] as const;

/**
 * The text of a list exported in UTF-8, UTF-16 (with or without a mark) or Windows-1252, without its mark.
 * @throws FileRefused when the bytes are no text.
 */
export function decode(bytes: Uint8Array): string {
	if (bytes.length === 0) throw new FileRefused('empty');
	if (bytes.length > largestFileBytes) throw new FileRefused('tooLarge');
	for (const { bytes: start, reason } of signatures) {
		if (start.every((byte, i) => bytes[i] === byte)) throw new FileRefused(reason);
	}
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
	if (text.includes('\0') || /^\s*(<|\{\\rtf|[{[]\s*["{])/.test(text))
		throw new FileRefused('notTable');
	if (text.trim() === '') throw new FileRefused('empty');
	return text;
}

function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const zeros = zerosAt(bytes);
	if (zeros.odd > 0.3 && zeros.even < 0.1) return 'utf-16le';
	if (zeros.even > 0.3 && zeros.odd < 0.1) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Share of zero bytes at even and at odd places: Latin text in UTF-16 has one in each pair. */
function zerosAt(bytes: Uint8Array): { even: number; odd: number } {
	const start = bytes.subarray(0, 4000);
	const share = (rest: number) =>
		start.filter((byte, i) => byte === 0 && i % 2 === rest).length / (start.length / 2);
	return { even: share(0), odd: share(1) };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
