import letters from './letters.json';
import { FileRefused } from './refusal';

export const largestFileBytes = 20 * 1024 * 1024;

/** One way to read a file's letters; `unsure`: those that its bytes do not settle. */
export type Decoded = { text: string; unsure: ReadonlySet<string> };

/**
 * The text of a list exported in UTF-8, UTF-16 (with or without a mark) or one of the older encodings, without its mark; more
 * than one where nothing shows which is meant.
 * @throws FileRefused when the bytes are no text.
 */
export function decode(bytes: Uint8Array): [Decoded, ...Decoded[]] {
	if (!utf16Of(bytes) && bytes.includes(0)) throw new FileRefused('notTable');
	const unicode = unicodeOf(bytes);
	const all: [Decoded, ...Decoded[]] =
		unicode === null ? byEvidence(bytes) : [{ text: unicode, unsure: new Set() }];
	const [{ text }] = all;
	if (text.includes('\0')) throw new FileRefused('notTable');
	if (text.trim() === '') throw new FileRefused('empty');
	return all;
}

/** `null`: written in an older encoding. A few bytes that are no UTF-8 among many that are do not garble the rest. */
function unicodeOf(bytes: Uint8Array): string | null {
	const utf16 = utf16Of(bytes);
	if (utf16) return new TextDecoder(utf16).decode(bytes);
	const text = new TextDecoder('utf-8').decode(bytes);
	if (!text.includes('\uFFFD') || new TextEncoder().encode(text).length === bytes.length)
		return text;
	const start = text.slice(0, enough);
	const lost = start.split('\uFFFD').length - 1;
	const whole = (start.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
	return whole > 0 && lost <= whole ? text : null;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const zeros = zerosAt(bytes);
	if (zeros.odd > 0.3 && zeros.even < 0.1) return 'utf-16le';
	return zeros.even > 0.3 && zeros.odd < 0.1 ? 'utf-16be' : null;
}

/** Share of zero bytes at even and at odd places: Latin text in UTF-16 has one in each pair. */
function zerosAt(bytes: Uint8Array): { even: number; odd: number } {
	const start = bytes.subarray(0, 4000);
	const share = (rest: number) =>
		start.filter((byte, i) => byte === 0 && i % 2 === rest).length / (start.length / 2);
	return { even: share(0), odd: share(1) };
}

/** Windows-1252; Node reads its signs as Latin-1 has them, which are none. */
export function ansi(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return text.replace(/[\x80-\x9f]/g, (sign) => letters.ansi[sign.charCodeAt(0) - 128] ?? sign);
}

/** So many letters show how all are written. */
const enough = 1_000_000;

const older: ((bytes: Uint8Array) => string)[] = [
	ansi,
	(bytes) => new TextDecoder('macintosh').decode(bytes),
	// The code page of DOS, which no browser reads: one letter a byte.
	(bytes) =>
		ascii(bytes).replace(/[\x80-\xff]/g, (sign) => letters.dos[sign.charCodeAt(0) - 128] ?? sign),
	(bytes) => new TextDecoder('windows-1250').decode(bytes)
];

/** Each byte as the sign of its number. */
function ascii(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}

/** What no name holds: a sign among letters, a capital after a small letter, a letter of another script or of no name. */
const odd =
	/[\x80-\x9f\uFFFD]|\p{L}[^\p{L}\p{M}\p{ASCII}’–]|[^\p{L}\p{M}\p{ASCII}’‘“–]\p{L}|\p{Ll}(?=[^\p{ASCII}])\p{Lu}|(?=[^\p{ASCII}])\p{Ll}\p{Lu}|(?<!(?<!\p{L})\p{Lu})’(?!(s|t|ll|re|ve|d|m)(?!\p{L}))(?=\p{L})|^ˇ|[ªºƒˆ˜ﬁﬂıµŕŔĺĹţŢ]|\p{Script=Greek}|ń(?=[aeiou])/gu;

/** The words that hold more than plain Latin letters, each once. */
function foreignWords(bytes: Uint8Array): string {
	const isEnd = (byte = 32) => byte < 33 || '",;|<>()'.includes(String.fromCharCode(byte));
	const words = new Set<string>();
	for (let at = 0; at < bytes.length && words.size < enough / 10; at++) {
		if ((bytes[at] ?? 0) < 128) continue;
		let [start, end] = [at, at];
		while (!isEnd(bytes[start - 1])) start--;
		while (!isEnd(bytes[end])) end++;
		words.add(ascii(bytes.subarray(start, Math.min(end, start + 100))));
		at = end;
	}
	return [...words].join(' ');
}

/** The readings with the fewest oddities in their words, the more usual one first. */
function byEvidence(bytes: Uint8Array): [Decoded, ...Decoded[]] {
	const sample = foreignWords(bytes).slice(0, enough);
	const told = Uint8Array.from(sample, (sign) => sign.charCodeAt(0));
	const readings = older.map((read) => {
		const text = read(told);
		return { read, text, score: (text.match(odd) ?? []).length };
	});
	const least = Math.min(...readings.map(({ score }) => score));
	const best = readings.filter(
		({ score, text }, i, all) =>
			score === least && all.findIndex((each) => each.score === least && each.text === text) === i
	);
	const all = best.map(({ read, text }): Decoded => {
		const unsure = best.flatMap((other) =>
			[...text].filter((letter, i) => letter !== other.text[i])
		);
		return { text: read(bytes), unsure: new Set(unsure) };
	});
	return all as [Decoded, ...Decoded[]];
}
