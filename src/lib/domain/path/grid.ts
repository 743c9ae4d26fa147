/** The columns of the grid, and the words that stand in them. */
import type { HeardWord } from '$lib/domain/rules';
import type { State } from './path';

/** Words of somebody who was told otherwise than it is now. */
const otherwise = ['Day has moved', 'A leave only', 'Another ending', 'Records moved'] as const;

export type Word =
	| 'Not yet'
	| HeardWord
	| (typeof otherwise)[number]
	| 'Given'
	| 'Sent'
	| 'Not to all'
	| 'Came back'
	| 'Offered'
	| 'Chosen'
	| 'Planned'
	| 'Held'
	| 'Release signed'
	| 'Summary sent'
	| 'Visit kept'
	| 'Declined'
	| 'Not needed'
	| 'Open'
	| 'Closed'
	| 'In treatment'
	| 'Former'
	| 'Waiting list';

/** `done`: what this column leads to was done. State `none`: this person has no path. */
export type Cell = { word: Word; done: boolean; state: State | 'none' };
export type Column = 'told' | 'letter' | 'referrals' | 'closure' | 'handoff' | 'file';
export type Cells = Record<Column, Cell>;

export const isOtherwise = (word: Word): boolean => otherwise.some((each) => each === word);

/** The columns from left to right, with their headings. */
export const columns: readonly { id: Column; title: string }[] = [
	{ id: 'told', title: 'Told' },
	{ id: 'letter', title: 'Letter' },
	{ id: 'referrals', title: 'Referrals' },
	{ id: 'closure', title: 'Closure sessions' },
	{ id: 'handoff', title: 'Hand-off' },
	{ id: 'file', title: 'File' }
];
