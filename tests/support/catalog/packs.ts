/** Packs for tests: a place as it is passed on, with one thing changed. */
import { day } from '$lib/domain/days/day';
import { readPack } from '$lib/domain/letters/pack';
import { jurisdictions, steps, writtenOut } from '$lib/catalog/index';
import { holidays } from '$lib/catalog/holidays/index';

export type Json = Record<string, unknown>;

export const known = {
	steps: steps.map(({ id }) => id),
	calendars: holidays.map(({ id }) => id),
	letters: ['retirement'],
	places: jurisdictions,
	latest: day('2026-11-30')
};
export const shipped = (id: string) => writtenOut(jurisdictions.find((each) => each.id === id)!);
export const read = (pack: unknown) =>
	readPack(typeof pack === 'string' ? pack : JSON.stringify(pack), known);

/** New Jersey with one thing changed: `retention.0.source.text`. */
export function jersey(path: string, value: unknown): Json {
	const copy = structuredClone<unknown>(shipped('us-nj')) as Json;
	const keys = path.split('.');
	const last = keys.pop()!;
	const holder = keys.reduce((at, key) => at[key] as Json, copy);
	Object.defineProperty(holder, last, { value, enumerable: true });
	return copy;
}

export const retirement = {
	letter: 'retirement',
	basedOnVersion: 2,
	name: '',
	words: {
		kind: 'changes',
		changes: [{ part: 'paragraph', from: 'Thank you.', to: 'Thanks.', added: [] }]
	}
};
export const letter = (changed: Json) => ({ letters: [{ ...retirement, ...changed }] });
export const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
