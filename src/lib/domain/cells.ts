/** One fixed word for each column of the grid. */
import { milestones as at } from './milestones';
import type { Path, State } from './path';
import type { Outcome } from './records';
import type { Situation, Stage } from './rules';
import { wantsNoProvider } from './situation';

export type Word =
	| 'Not yet'
	| 'Told'
	| 'Given'
	| 'Sent'
	| 'Offered'
	| 'Accepted'
	| 'Planned'
	| 'Held'
	| 'Release signed'
	| 'Handed over'
	| 'Visit kept'
	| 'Declined'
	| 'Not reached'
	| 'Not needed'
	| 'Open'
	| 'Closed'
	| 'Former'
	| 'Waiting list';

/** `none`: this person has no path. */
export type Cell = { word: Word; state: State | 'none' };
export type Column = 'told' | 'letter' | 'referrals' | 'closure' | 'handoff' | 'file';
export type Cells = Record<Column, Cell>;

/** The columns from left to right, with their headings. */
export const columns: readonly { id: Column; title: string }[] = [
	{ id: 'told', title: 'Told' },
	{ id: 'letter', title: 'Letter' },
	{ id: 'referrals', title: 'Referrals' },
	{ id: 'closure', title: 'Closure sessions' },
	{ id: 'handoff', title: 'Hand-off' },
	{ id: 'file', title: 'File' }
];

export function cells(situation: Situation, path: Path): Cells {
	const { standing } = situation.case.client;
	if (standing !== 'current') return pathless(standing === 'former' ? 'Former' : 'Waiting list');
	const first = (...pairs: Pair[]) => firstWord(situation, pairs);
	const stage = (id: Stage) => path.stages.find((each) => each.stage === id);
	const step = (id: string): State =>
		stage('notice')?.items.find((each) => each.step.id === id)?.state ?? 'ended';
	const state = (id: Stage): State => stage(id)?.state ?? 'ended';
	const handoff = first(
		[at.firstVisit, 'Visit kept'],
		[at.summary, 'Handed over'],
		[at.release, 'Release signed']
	);
	return {
		told: { word: first([at.told, 'Told']), state: step(at.told) },
		letter: { word: first([at.letter, letterWord(situation)]), state: step(at.letter) },
		referrals: {
			word: first([at.nextProviderChosen, 'Accepted'], [at.referralsOffered, 'Offered']),
			state: state('referrals')
		},
		closure: {
			word: first([at.sessionsHeld, 'Held'], [at.sessionsPlanned, 'Planned']),
			state: state('closure')
		},
		handoff: {
			word: handoff === 'Not yet' && wantsNoProvider(situation) ? 'Not needed' : handoff,
			state: state('transition')
		},
		file: { word: situation.ended(at.closed) ? 'Closed' : 'Open', state: state('file') }
	};
}

type Pair = [step: string, done: Word];

/** The word of the first of these steps that has ended. */
function firstWord(situation: Situation, pairs: readonly Pair[]): Word {
	for (const [step, done] of pairs) {
		const outcome = situation.ended(step);
		if (outcome) return outcome.outcome === 'done' ? done : otherwise[outcome.outcome];
	}
	return 'Not yet';
}

const otherwise: Record<Exclude<Outcome['outcome'], 'done'>, Word> = {
	declined: 'Declined',
	unreachable: 'Not reached',
	notApplicable: 'Not needed'
};

function letterWord(situation: Situation): Word {
	const way = situation.ended(at.letter)?.way ?? null;
	return way === null || way === 'byHand' || way === 'inPerson' ? 'Given' : 'Sent';
}

function pathless(word: Word): Cells {
	const cell: Cell = { word, state: 'none' };
	return { told: cell, letter: cell, referrals: cell, closure: cell, handoff: cell, file: cell };
}
