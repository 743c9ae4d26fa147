import type { Prose } from '$lib/domain/letters/letter';

export const heading = (text: string): Prose => ({ kind: 'heading', text });

export const list = (items: string[]): Prose => ({ kind: 'list', items });

export function entries(...entries: { name: string; lines: string[] }[]): Prose {
	return { kind: 'entries', entries };
}

/** “a, b and c”. */
export function joined(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
