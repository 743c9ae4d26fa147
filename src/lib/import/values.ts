/** What spreadsheets and data bases do to a cell, undone where only one reading is possible. */
import { ansi } from './decode';
import letters from './letters.json';

const entities: Partial<Record<string, string>> = letters.entities;
const accents: Partial<Record<string, string>> = letters.accents;

/** The cell as somebody wrote it; letters stay as they are but for their composed form, and no space around. */
export function cleaned(cell: string): string {
	const text = cell.replace(/[\u00a0\u200b\u2060\ufeff]/g, ' ').trim();
	const bare = /^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'(?=[+\-=@\d\p{Lu}])/u, '');
	const whole = bare.replace(/^(\d{3,})\.0+$/, '$1');
	const lines = whole.replace(/(\\r)?\\n/g, '\n');
	return unmixed(lines.includes('&') ? lines.replace(/&(#?\w+);/g, letterOf) : lines)
		.normalize('NFC')
		.trim();
}

function letterOf(entity: string, name: string): string {
	const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
	if (number) {
		const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
		return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : entity;
	}
	const accent = accents[name.slice(1)];
	return entities[name] ?? (accent ? name.charAt(0) + accent : entity);
}

const bytes1252 = new Map(
	[...ansi(Uint8Array.from({ length: 256 }, (_, i) => i))].map((letter, i) => [letter, i])
);

/** “GarcÃ­a” is “García”, read as if it were Windows-1252. */
function unmixed(text: string): string {
	if (!/[Â-ô][\u0080-\u00bf€-™ŒœŠšŸŽžƒˆ˜]/.test(text)) return text;
	const bytes = [...text].map((letter) => bytes1252.get(letter));
	if (bytes.includes(undefined)) return text;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
	} catch {
		return text;
	}
}

/** Words that say that nothing is there. */
export function isNone(cell: string): boolean {
	return /^(#?n\.?\/?a\.?|#?null!?|nil|none|undefined|unknown|[-–—.?]+|not (provided|specified|available|applicable|on file|given|known))?$/i.test(
		cell
	);
}

/** Digits that a spreadsheet threw away: `6.17556E+09`. */
export function hasLostDigits(cell: string): boolean {
	return /^\d(\.\d+)?E\+\d+$|^#(REF!|VALUE!|NAME\?|DIV\/0!|NUM!|SPILL!)$|^#{3,}$/i.test(cell);
}

const consents: [boolean, RegExp][] = [
	[
		true,
		/^(ok(ay)?|agreed?|consent(ed|s)?|given|granted|allow(ed|s)?|approved|accepted|subscribed|opt(ed)?[ -]?in)$/i
	],
	[
		false,
		/^(declined?|refused?|denied|revoked|withdrawn|not allowed|never|unsubscribed|opt(ed)?[ -]?out|do not \w+)$/i
	]
];

/** Yes or no, also in the words of consent; `null`: neither. */
export function readConsent(cell: string): boolean | null {
	return readFlag(cell) ?? consents.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}

const flags: [boolean, RegExp][] = [
	[true, /^(y|yes|true|t|1|x|✓|✔|☑|checked|on)$/i],
	[false, /^(n|no|false|f|0|☐|unchecked|off)$/i]
];

/** `null`: neither yes nor no. */
export function readFlag(cell: string): boolean | null {
	return flags.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}
