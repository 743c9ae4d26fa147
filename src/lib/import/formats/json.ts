/** The values of a resource, whatever stands where they should be. */
export type Json = { readonly [key: string]: unknown };

export const objects = (value: unknown): Json[] =>
	(Array.isArray(value) ? value : [value]).filter(
		(each) => typeof each === 'object' && each !== null
	);
export const one = (value: unknown): Json => objects(value)[0] ?? {};
export const text = (value: unknown): string =>
	['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
export const texts = (value: unknown): string[] =>
	(Array.isArray(value) ? value : [value]).map(text).filter((each) => each !== '');

/** The word for a code: its own text before the display of a system. */
export function wordOf(concept: unknown): string {
	const coded = one(one(concept).coding);
	return text(one(concept).text) || text(coded.display) || text(coded.code);
}

export const fullName = (name: Json) =>
	text(name.text) || [...texts(name.given), text(name.family)].join(' ').trim();
