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

/** Where the field lies that this key would break, pressed at this place; `null`: it breaks none. */
export function broken(key: string, text: string, at: number): Range | null {
	const ranges = [...text.matchAll(token)].map(({ index, 0: all }): Range => {
		return [index, index + all.length];
	});
	if (key === 'Backspace') return ranges.find(([, end]) => end === at) ?? null;
	return key === 'Delete' ? (ranges.find(([start]) => start === at) ?? null) : null;
}
