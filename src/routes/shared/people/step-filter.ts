/** The step that a list is narrowed to: a column with the words or states it may show, such as `letter:Given,Sent`. */
import type { Row } from '$lib/domain/path/caseload';
import { columns, type Cell, type Column } from '$lib/domain/path/cells';
import { states } from './words';

/** States worth looking for; the others are told by the words. */
const sought = ['late', 'now', 'soon'] as const;

export function isStep(step: string): boolean {
	return columnOf(step) !== null;
}

/** An empty `step` fits everybody. */
export function atStep(row: Row, step: string): boolean {
	const column = columnOf(step);
	if (!column) return true;
	const wanted = wantedOf(step);
	const { word, state } = row.cells[column.id];
	return wanted.includes(word) || wanted.includes(state);
}

/** What may be chosen: each word and state that a column shows for somebody with a path, and what is chosen now. */
export function stepOptions(
	rows: readonly Row[],
	chosen: string
): { value: string; label: string }[] {
	const onPath = rows.filter(({ case: { client } }) => client.standing === 'current');
	const values = columns.flatMap(({ id }) => {
		const closed = rows.filter(({ cells: { file } }) => id === 'file' && file.done);
		const cells = [...onPath, ...closed].map((row) => row.cells[id]);
		return choicesOf(cells).map((choice) => `${id}:${choice}`);
	});
	const all = chosen === '' || values.includes(chosen) ? values : [...values, chosen];
	return [
		{ value: '', label: 'Any step' },
		...all.map((value) => ({ value, label: stepLabel(value) }))
	];
}

/** “Letter: Given or Sent”. */
export function stepLabel(step: string): string {
	const words = wantedOf(step).map((each) => labels.get(each) ?? each);
	return `${columnOf(step)?.title ?? ''}: ${words.join(' or ')}`;
}

const labels: ReadonlyMap<string, string> = new Map(
	sought.map((state) => [state, states[state].toLowerCase()])
);

function choicesOf(cells: readonly Cell[]): string[] {
	const words = [...new Set(cells.map(({ word }) => word))].sort();
	return [...words, ...sought.filter((state) => cells.some((cell) => cell.state === state))];
}

function wantedOf(step: string): string[] {
	/** These stand in filters that were saved before they were called by what is known. */
	return step
		.slice(step.indexOf(':') + 1)
		.replace('Accepted', 'Chosen')
		.replace('Another day', 'Day has moved')
		.split(',');
}

function columnOf(step: string): { id: Column; title: string } | null {
	return columns.find(({ id }) => step.startsWith(`${id}:`)) ?? null;
}
