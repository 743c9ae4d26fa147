import { fieldId } from '$lib/domain/letters/wording';

/** Caught whole, so that a text split by it has fields at its odd places. */
const token = /(\{[^{}\n]*\})/g;

type Painted = { text: string; isField: boolean; isKnown: boolean };

/** The text just as it is typed, with its fields set apart. */
export function painted(text: string, known: { has(id: string): boolean }): Painted[] {
	return text.split(token).flatMap((part, at) => {
		const isField = at % 2 === 1;
		const isKnown = isField && known.has(fieldId(part.slice(1, -1)));
		return part ? [{ text: part, isField, isKnown }] : [];
	});
}

type Range = [start: number, end: number];

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
