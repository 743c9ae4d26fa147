/** Text with fields in braces, such as “I close my practice on {closing-day}.” */

/** A piece of text, or the id of the field that stands there. */
export type Part = string | { field: string };

const token = /\{([^{}\n]*)\}/g;

/** Ids are written with hyphens; a person may write blanks and capitals. */
export function fieldId(written: string): string {
	return written
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, '-');
}

/** A text as what stands in it, with what is made of each place that a pattern finds. */
export function splitAt<T>(
	text: string,
	pattern: RegExp,
	made: (found: RegExpExecArray) => T
): (string | T)[] {
	const parts: (string | T)[] = [];
	let end = 0;
	for (const found of text.matchAll(pattern)) {
		if (found.index > end) parts.push(text.slice(end, found.index));
		parts.push(made(found));
		end = found.index + found[0].length;
	}
	if (end < text.length) parts.push(text.slice(end));
	return parts;
}

export const partsOf = (text: string): Part[] =>
	splitAt(text, token, ([, written = '']) => ({ field: fieldId(written) }));

export function textOf(parts: readonly Part[], named = (id: string) => id): string {
	return parts.map((part) => (typeof part === 'string' ? part : `{${named(part.field)}}`)).join('');
}

/** The ids of the fields in a text, each once. */
export function fieldsIn(text: string): string[] {
	const ids = partsOf(text).flatMap((part) => (typeof part === 'string' ? [] : [part.field]));
	return [...new Set(ids)];
}

/** Keeps what can be printed: no control characters, none that mark fields within, no stray blanks. */
export function clean(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(unseen, '')
		.replace(/ {2,}/g, ' ')
		.replace(/ *\n */g, '\n')
		.trim();
}

/** Whether there is something that `clean` takes out, beside blanks and line breaks. */
export function hasUnseen(text: string): boolean {
	return text.replace(/[\r\n\t\u2028\u2029]/g, ' ').search(unseen) !== -1;
}

/** As it is shown while it is written: `{closing day}`. */
export const typed = (text: string): string => textOf(partsOf(text), spoken);

/** A field's id as it is shown and typed: `closing day`. */
export const spoken = (id: string): string => id.replaceAll('-', ' ');

/** As it is kept: fields under their ids, nothing unseen. */
export const tidy = (text: string): string => textOf(partsOf(clean(text)));

/** Control characters, marks that turn the reading direction, and those of private use. */
const unseen = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff\u200b]|\p{Co}|\p{Cs}/gu;
