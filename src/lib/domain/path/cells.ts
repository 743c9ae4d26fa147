/** One fixed word for each column of the grid. */
import type { Knows, Situation, Stage, StepId, Word as Heard } from '$lib/domain/rules';
import {
	closingOf,
	heardWord,
	isToldAnotherDay,
	milestones as at,
	spoken,
	wantsNoProvider
} from '$lib/domain/rules';
import type { Cell, Cells, Word } from './grid';
import { isNoticeBack, noticeOut } from './notice-out';
import { itemOf, items, type Path, type State } from './path';
import type { Outcome } from '$lib/domain/records';
import { isSettled } from '$lib/domain/referrals';
import { releaseHold } from '$lib/domain/releases/release';
import { arePlanned } from '$lib/domain/sessions/closure-sessions';

export { columns, isOtherwise, type Cell, type Cells, type Column, type Word } from './grid';

export function cells(situation: Situation, path: Path): Cells {
	const { standing } = situation.case.client;
	const file = closingOf(situation) && { file: fileCell(situation, 'ended') };
	if (standing === 'former') return { ...pathless('Former'), ...file };
	if (standing === 'waiting') return pathless('Waiting list');
	if (!situation.reason.ends) return pathless('In treatment');
	const first = (...pairs: Pair[]) => firstWord(situation, path, pairs);
	const done = (step: StepId) => situation.ended(step)?.outcome === 'done';
	const inStage = (id: Stage): State =>
		path.stages.find((each) => each.stage === id)?.state ?? 'ended';
	const ofLast = (last: StepId, word: Word, state: State) => ({ word, done: done(last), state });
	const taken = situation.case.referrals.some(isSettled) && { word: 'Chosen' as const, done: true };
	const chosen = first([at.nextProviderChosen, 'Chosen'], [at.referralsOffered, 'Offered']);
	const planned: Pair[] = arePlanned(situation) ? [[at.sessionsPlanned, 'Planned']] : [];
	const held = first([at.sessionsHeld, 'Held'], ...planned);
	return {
		...newsCells(situation, path),
		referrals: { ...ofLast(at.nextProviderChosen, chosen, inStage('referrals')), ...taken },
		closure: ofLast(at.sessionsHeld, held, inStage('closure')),
		handoff: {
			word: handoffWord(situation, path),
			done: done(at.firstVisit) && !wantsNoProvider(situation),
			state: inStage('transition')
		},
		file: fileCell(situation, inStage('file'))
	};
}

function newsCells(here: Situation, path: Path): Pick<Cells, 'told' | 'letter'> {
	const { knows, reads, told, read } = here.known;
	const first = (...pairs: Pair[]) => firstWord(here, path, pairs);
	const cell = (step: StepId, word: Word, known: Word | null, again: StepId) =>
		ofNews(
			{ word, done: here.doneOn(step) !== null, state: ofStep(path, step) },
			known,
			ofStep(path, again)
		);
	return {
		told: cell(
			at.told,
			heardWord(here) ?? (isSpokenTo(here) ? 'Told' : first([at.told, 'Told'])),
			knows === 'anotherDay' && !isToldAnotherDay(here) ? null : otherwise(knows, told),
			at.toldAgain
		),
		letter: cell(
			at.letter,
			first([at.letter, letterWord(here)]),
			otherwise(reads, read) ?? (isNoticeBack(here) ? 'Came back' : toSome(path)),
			at.corrected
		)
	};
}

/** Somebody spoke with them of it though the telling was left out, such as where it was not safe at first. */
function isSpokenTo({ ended, doneOn }: Situation): boolean {
	if (ended(at.told)?.outcome !== 'notApplicable') return false;
	return spoken.some((step) => step !== at.told && doneOn(step) !== null);
}

/** What they know stands before what was done, where it no longer holds. */
function ofNews(cell: Cell, known: Word | null, again: State): Cell {
	if (known === null || cell.word === 'Not needed') return cell;
	return { word: known, done: false, state: cell.done ? again : cell.state };
}

function otherwise(knows: Knows, word: Heard | null): Word | null {
	switch (knows) {
		case 'nothing':
		case 'holds':
			return null;
		case 'anotherDay':
			return 'Day has moved';
		case 'otherKeeper':
			return 'Records moved';
		case 'anotherKind':
			return word?.said?.kind === 'leave' ? 'A leave only' : 'Another ending';
	}
}

/** One of two guardians has it: that is no letter to both. */
function toSome(path: Path): Word | null {
	return itemOf(path, at.letter)?.part ? 'Not to all' : null;
}

/** A file that does not have to be closed is as closed as one that was. */
function fileCell(situation: Situation, state: State): Cell {
	const done = situation.ended(at.closed) !== null;
	return { word: done ? 'Closed' : 'Open', done, state };
}

const ofStep = (path: Path, step: string): State => itemOf(path, step)?.state ?? 'ended';

function handoffWord(situation: Situation, path: Path): Word {
	if (wantsNoProvider(situation)) return 'Not needed';
	return firstWord(situation, path, [
		[at.firstVisit, 'Visit kept'],
		[at.summary, 'Summary sent'],
		...(releaseHold(situation) === null ? ([[at.release, 'Release signed']] as const) : [])
	]);
}

type Pair = readonly [step: StepId, done: Word];

/** The word of the first of these steps that has ended; where none of them is asked for, none is needed. */
function firstWord(situation: Situation, path: Path, pairs: readonly Pair[]): Word {
	for (const [step, done] of pairs) {
		const outcome = situation.ended(step);
		if (outcome) return outcome.outcome === 'done' ? done : notDone[outcome.outcome];
	}
	const isOwn = ({ step }: { step: { id: string } }) => pairs.some(([id]) => id === step.id);
	const asked = items(path).filter(isOwn);
	const isThere = asked.length > 0 || path.stages.some(({ waived }) => waived.some(isOwn));
	return isThere && asked.every(({ optional }) => optional) ? 'Not needed' : 'Not yet';
}

const notDone: Record<Exclude<Outcome['outcome'], 'done'>, Word> = {
	declined: 'Declined',
	unreachable: 'Not reached',
	notApplicable: 'Not needed'
};

function letterWord(situation: Situation): Word {
	const way = noticeOut(situation)?.way ?? null;
	return way === null || way === 'byHand' || way === 'inPerson' ? 'Given' : 'Sent';
}

function pathless(word: Word): Cells {
	const cell: Cell = { word, done: false, state: 'none' };
	return { told: cell, letter: cell, referrals: cell, closure: cell, handoff: cell, file: cell };
}
