/** What is asked about one client's ending. */
import { reasons } from '$lib/catalog';
import { levelWords } from '$lib/domain/closing/closing-note';
import type { Client, Practice } from '$lib/domain/records';
import type { Reason } from '$lib/domain/rules';
import { optionsOf } from '$routes/shared/options';

/** The reason that would hold: the client's own, else the practice's. */
export function reasonOf(id: string | null, practice: Practice): Reason {
	const found = reasons.find((each) => each.id === (id ?? practice.reason));
	if (!found) throw new Error(`the catalog has no reason ${id ?? practice.reason}`);
	return found;
}

/** The practice's reason first, then those of one client. */
export function reasonOptions(practice: Practice): { value: string | null; label: string }[] {
	const own = reasonOf(null, practice);
	const others = reasons.filter(({ id, scope }) => scope !== 'practice' && id !== own.id);
	return [
		{ value: null, label: own.ends ? `As the practice: ${own.title}` : own.title },
		...others.map(({ id, title }) => ({ value: id, label: title }))
	];
}

export const levelOptions: { value: Client['levelOfCare']; label: string }[] = [
	{ value: null, label: 'Not chosen yet' },
	...optionsOf(levelWords)
];

export function asksForLevel({ brings }: Reason, circumstances: readonly string[]): boolean {
	return brings.includes('choose-level-of-care') || circumstances.includes('in-crisis');
}
