import type { Block } from '$lib/domain/letters/letter';

export function paragraph(text: string): Block {
	return { kind: 'paragraph', text };
}

export function heading(text: string): Block {
	return { kind: 'heading', text };
}

export function list(items: string[]): Block {
	return { kind: 'list', items };
}

export function entries(...entries: { name: string; lines: string[] }[]): Block {
	return { kind: 'entries', entries };
}

/** “a, b and c”. */
export function joined(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
