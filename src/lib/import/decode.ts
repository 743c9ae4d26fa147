import letters from './letters.json';
import { FileRefused } from './refusal';

export const largestFileBytes = 20 * 1024 * 1024;

/** First bytes by which a file shows what it is, whatever its name says. */
const signatures = [
	{ bytes: [0x25, 0x50, 0x44, 0x46], reason: 'pdf' },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], reason: 'spreadsheet' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: 'spreadsheet' }
] as const;

/** First words by which text shows that it is no list. */
const openings = [
	[/^BEGIN:VCARD/i, 'contacts'],
	[/^BEGIN:VCALENDAR/i, 'calendar'],
	[/^\s*<(\?xml|ClinicalDocument)/i, 'xml'],
	[/\0|^\s*(<|\{\\rtf|[{[]\s*["{])/, 'notTable']
] as const;

/** The text of a file; `unsure`: its letters that the bytes do not settle. */
export type Decoded = { text: string; unsure: ReadonlySet<string> };

/**
 * The text of a list exported in UTF-8, UTF-16 (with or without a mark) or one of the older encodings, without its mark.
 * @throws FileRefused when the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) throw new FileRefused('empty');
	if (bytes.length > largestFileBytes) throw new FileRefused('tooLarge');
	for (const { bytes: start, reason } of signatures) {
		if (start.every((byte, i) => bytes[i] === byte)) throw new FileRefused(reason);
	}
	const unicode = unicodeOf(bytes);
	const decoded =
		unicode === null ? byEvidence(bytes) : { text: unicode, unsure: new Set<string>() };
	const opening = openings.find(([pattern]) => pattern.test(decoded.text));
	if (opening) throw new FileRefused(opening[1]);
	if (decoded.text.trim() === '') throw new FileRefused('empty');
	return decoded;
}

/** `null`: written in an older encoding. A few bytes that are no UTF-8 among many that are do not garble the rest. */
function unicodeOf(bytes: Uint8Array): string | null {
	const utf16 = utf16Of(bytes);
	if (utf16) return new TextDecoder(utf16).decode(bytes);
	const text = new TextDecoder('utf-8').decode(bytes);
	const lost = text.split('\uFFFD').length - 1;
	if (lost === 0 || new TextEncoder().encode(text).length === bytes.length) return text;
	const whole = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
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

const older: ((bytes: Uint8Array) => string)[] = [
	ansi,
	(bytes) => new TextDecoder('macintosh').decode(bytes),
	(bytes) => {
		let at = 0;
		// The code page of DOS, which no browser reads: one letter a byte.
		return new TextDecoder('windows-1252')
			.decode(bytes)
			.replace(/[^]/g, (letter) => letters.dos[(bytes[at++] ?? 0) - 128] ?? letter);
	},
	(bytes) => new TextDecoder('windows-1250').decode(bytes)
];

/** What no name holds: a sign among letters, a capital after a small letter, a letter of another script or of no name. */
const odd =
	/[\x80-\x9f\uFFFD]|\p{L}[^\p{L}\p{M}\p{ASCII}’–]|[^\p{L}\p{M}\p{ASCII}’‘“–]\p{L}|\p{Ll}(?=[^\p{ASCII}])\p{Lu}|(?=[^\p{ASCII}])\p{Ll}\p{Lu}|(?<!\b\p{Lu})’(?!(s|t|ll|re|ve|d|m)\b)(?=\p{L})|^ˇ|[ªºƒˆ˜ﬁﬂıµŕŔĺĹţŢ]|\p{Script=Greek}|ń(?=[aeiou])/gu;

/** The reading with the fewest oddities, the more usual one first. */
function byEvidence(bytes: Uint8Array): Decoded {
	const readings = older.map((read) => {
		const text = read(bytes);
		return { text, score: (text.match(odd) ?? []).length };
	});
	const best = readings.reduce((a, b) => (b.score < a.score ? b : a));
	const equals = readings.filter(({ score, text }) => score === best.score && text !== best.text);
	const unsure = equals.flatMap(({ text }) =>
		[...best.text].filter((letter, i) => letter !== text[i])
	);
	return { text: best.text, unsure: new Set(unsure) };
}
