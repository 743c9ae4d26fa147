/** How far things are with everybody together: one number wherever it is counted. */
import type { Case, Outcome, Practice } from '$lib/domain/records';
import { closesFile, isInTreatment } from '$lib/domain/records';
import { daysBetween, type Day } from '$lib/domain/days/day';
import { milestones, type Context, type StepId } from '$lib/domain/rules';
import type { Cell, Cells } from './cells';

/** What is counted of one person. */
type Counted = { case: Case; cells: Cells; steps: Record<'open' | 'ended', readonly StepId[]> };

export type Counts = {
	current: number;
	/** Of the current, those whom somebody has to tell. */
	toTell: number;
	told: number;
	/** People who have the letter, however many copies there are. */
	letters: number;
	/** Former clients to whom a letter about the closing is still to go. */
	owed: number;
	closed: number;
	/** Days until the practice ends; `null` while no day is set; negative when it is past. */
	daysToClosing: number | null;
};

export function counts(rows: readonly Counted[], { practice, today }: Context): Counts {
	const told = toldCount(rows, practice);
	return {
		current: rows.filter(isCurrent).length,
		toTell: told.of,
		told: told.done,
		letters: doneOf(rows, practice, 'letter'),
		owed: rows.filter((each) => !isCurrent(each) && isOwed(each)).length,
		closed: rows.filter((each) => each.cells.file.done).length,
		daysToClosing: practice.closingOn && daysBetween(today, practice.closingOn)
	};
}

const isCurrent = (row: Counted): boolean => isInTreatment(row.case.client);

/** Of those whom somebody has to tell in the course of this plan, how many were told of this ending. */
export function toldCount(
	rows: readonly Counted[],
	practice: Practice
): { done: number; of: number } {
	const open = rows.filter((row) => isCurrent(row) && isToldOrToTell(row.cells.told));
	return {
		done: doneOf(rows, practice, 'told'),
		of: open.length + overWith(rows, practice, 'told')
	};
}

function doneOf(rows: readonly Counted[], practice: Practice, column: 'told' | 'letter'): number {
	const done = rows.filter(
		(row) => isCurrent(row) && (row.cells[column].done || isOfThis(row, column))
	);
	return done.length + overWith(rows, practice, column);
}

/** Of those whose file was closed since, with how many it was done. */
function overWith(rows: readonly Counted[], practice: Practice, column: 'told' | 'letter'): number {
	const was = ({ step, outcome }: Outcome) => step === milestones[column] && outcome === 'done';
	const knows = (each: Counted) => !isAsPractice(each.case, practice) || !isOwed(each);
	const over = rows.filter((each) => isOverSince(each.case, practice.plannedOn) && knows(each));
	return over.filter(({ case: { outcomes } }) => outcomes.some(was)).length;
}

/** Who ends for a reason of their own was told of that. */
const isAsPractice = ({ client }: Case, { reason }: Practice): boolean =>
	client.reason === null || client.reason === reason;

/** No longer seen, and still to be told what has changed, or that the practice closes at all. */
export function isOwed({ steps: { open } }: Pick<Counted, 'steps'>): boolean {
	return open.includes(milestones.formerLetter);
}

/** Closed in the course of this plan: what was done with them is done. */
function isOverSince({ client, outcomes }: Case, plannedOn: Day): boolean {
	return (
		client.standing !== 'current' &&
		outcomes.some((each) => closesFile(each) && each.happenedOn >= plannedOn)
	);
}

/** They know of this ending, with a day or a keeper that has changed since. */
function isOfThis({ cells, steps }: Counted, column: 'told' | 'letter'): boolean {
	const { word } = cells[column];
	return (
		['Day has moved', 'Records moved'].includes(word) && steps.ended.includes(milestones[column])
	);
}

function isToldOrToTell({ done, word, state }: Cell): boolean {
	return done || (state !== 'none' && word !== 'Not needed' && word !== 'Told by somebody else');
}
