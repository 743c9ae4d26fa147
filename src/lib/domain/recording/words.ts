import type { Way } from '$lib/domain/records';

const ways: Record<Way, string> = {
	inPerson: 'in person',
	video: 'by video',
	phone: 'by phone',
	byHand: 'by hand',
	post: 'by post',
	certified: 'by certified post',
	portal: 'through the portal',
	email: 'by e-mail'
};

/** “ in person”, to stand after a verb; empty where nobody said how. */
export function byWay(way: Way | null): string {
	return way === null ? '' : ` ${ways[way]}`;
}

/** “1 letter”, “23 letters”. */
export function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** The fields whose value differs from what the record holds; lists are compared by what is in them. */
export function differing<T extends object>(record: T, fields: Partial<T>): Partial<T> {
	const entries = Object.entries(fields) as [keyof T, unknown][];
	const changed = entries.filter(([key, value]) => !same(record[key], value));
	return Object.fromEntries(changed) as Partial<T>;
}

function same(a: unknown, b: unknown): boolean {
	return a === b || (Array.isArray(a) && Array.isArray(b) && a.join('\n') === b.join('\n'));
}
