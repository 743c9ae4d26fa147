/** What a letter asks for that nothing else needs to know. */
import { parseDay, type Day } from '$lib/domain/days/day';
import type { Answers, Ask, PracticeHere } from '$lib/domain/letters/outside-letter';
import { lines } from '$lib/domain/records/address';

type More = { hint?: string; needed?: boolean; rows?: number };

export function text(id: string, label: string, more: More = {}): Ask {
	return { kind: 'text', id, label, hint: '', needed: false, rows: 1, ...more };
}

export function dayOf(id: string, label: string, usual: Day | null, more: More = {}): Ask {
	return { kind: 'day', id, label, usual, hint: '', needed: false, ...more };
}

export function tick(id: string, label: string, more: More & { usual?: boolean } = {}): Ask {
	return { kind: 'tick', id, label, hint: '', needed: false, usual: false, ...more };
}

export function choice(
	id: string,
	label: string,
	options: Readonly<Record<string, string>>,
	usual: string | null = null
): Ask {
	const listed = Object.entries(options).map(([value, label]) => ({ value, label }));
	return { kind: 'choice', id, label, options: listed, usual, hint: '', needed: true };
}

/** Where post reaches the practice from then on. */
export function mailTo({ practice, reason }: Pick<PracticeHere, 'practice' | 'reason'>): Ask {
	const ends = reason.practiceEnds;
	return text('mailTo', 'Where post reaches you afterwards', {
		hint: ends
			? 'An address that stays, once the rooms are given up.'
			: 'Left empty, the letter gives the practice’s address.',
		needed: ends || practice.address.trim() === '',
		rows: 3
	});
}

/** The lines of that address, else the practice's. */
export function mailLines(
	{ mailTo: said = '' }: Answers,
	{ address }: { address: string }
): string[] {
	return lines(said || address);
}

/** Words as typed, in one line and without the full stop, to stand within a sentence. */
export function phrase(said: string | undefined): string {
	return (said ?? '').replace(/\s+/g, ' ').trim().replace(/[.]$/, '');
}

/** A day as it was answered; `null`: none. */
export const dayIn = (said: string | undefined): Day | null => parseDay(said ?? '');
