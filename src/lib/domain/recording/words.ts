import { ways, type Way } from '$lib/domain/records';

/** “ in person”, to stand after a verb; empty where nobody said how. */
export const byWay = (way: Way | null): string => (way === null ? '' : ` ${ways[way]}`);

/** “1 letter”, “23 letters”. */
export function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** The fields whose value differs from what the record holds; lists are compared by what is in them. */
export function differing<T extends object>(record: T, fields: Partial<T>): Partial<T> {
	const entries = Object.entries(fields) as [keyof T, unknown][];
	const changed = entries.filter(
		([key, value]) => JSON.stringify(record[key]) !== JSON.stringify(value)
	);
	return Object.fromEntries(changed) as Partial<T>;
}
