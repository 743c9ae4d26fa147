import { fieldId } from '$lib/domain/letters/wording';

const token = /\{([^{}\n]*)\}/g;

export type Painted = { text: string; isField: boolean; isKnown: boolean };

/** The text just as it is typed, with its fields set apart. */
export function painted(text: string, known: { has(id: string): boolean }): Painted[] {
	const parts: Painted[] = [];
	let end = 0;
	for (const match of text.matchAll(token)) {
		const before = text.slice(end, match.index);
		if (before) parts.push({ text: before, isField: false, isKnown: false });
		const isKnown = known.has(fieldId(match[1] ?? ''));
		parts.push({ text: match[0], isField: true, isKnown });
		end = match.index + match[0].length;
	}
	const rest = text.slice(end);
	return rest ? [...parts, { text: rest, isField: false, isKnown: false }] : parts;
}

export type Range = [start: number, end: number];

/** Where the field lies that ends right before this place; `null`: none does. */
export function fieldBefore(text: string, at: number): Range | null {
	return ranges(text).find(([, end]) => end === at) ?? null;
}

/** Where the field lies that begins at this place; `null`: none does. */
export function fieldAfter(text: string, at: number): Range | null {
	return ranges(text).find(([start]) => start === at) ?? null;
}

function ranges(text: string): Range[] {
	return [...text.matchAll(token)].map(({ index, 0: all }): Range => [index, index + all.length]);
}
