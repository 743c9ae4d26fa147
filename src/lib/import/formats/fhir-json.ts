/** The values of a resource, whatever stands where they should be. */
export type Json = { readonly [key: string]: unknown };

export const objects = (value: unknown): Json[] =>
	(Array.isArray(value) ? value : [value]).filter(
		(each) => typeof each === 'object' && each !== null
	);
export const one = (value: unknown): Json => objects(value)[0] ?? {};
export const text = (value: unknown): string =>
	['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
export const texts = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(text) : [text(value)];

/** The word for a code: its own text before the display of a system. */
export function wordOf(concept: unknown): string {
	const coded = objects(one(concept).coding);
	return text(one(concept).text) || text(coded[0]?.display) || text(coded[0]?.code);
}

export function fullName(name: Json): string {
	return text(name.text) || [...texts(name.given), text(name.family)].filter(Boolean).join(' ');
}
