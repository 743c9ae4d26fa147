/** What the record holds of everybody together: how far each step is with those on the list. */
import type { Row } from '$lib/domain/path/caseload';
import { addDays, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { LoadFacts, Progress, StepId, ToldOf } from '$lib/domain/rules';
import { milestones, nextSeen, toldFirst } from '$lib/domain/rules';

export function loadFacts(rows: readonly Row[], practice: Practice, today: Day): LoadFacts {
	const first = rows.filter((row) => toldFirst({ case: row.case, practice }));
	const expected = rows.filter(({ case: { client } }) => {
		const on = nextSeen(client, practice.plannedOn);
		return on !== null && on <= addDays(today, 1);
	});
	return {
		people: rows.length,
		of: (step) => progress(rows, step),
		toldFirst: progress(first, milestones.told),
		expected: progress(expected, milestones.told)
	};
}

/** Of those who are seen, whom the record shows as told: of this ending, with the days there are. */
export function toldOf(rows: readonly Row[]): ToldOf {
	const seen = rows.map(({ cells }) => cells.told).filter(({ state }) => state !== 'none');
	return { told: seen.filter(({ done }) => done).length, people: seen.length };
}

const progress = (rows: readonly Row[], step: StepId): Progress => ({
	open: rows.filter((row) => isOpen(row, step)).length,
	ended: rows.filter((row) => hasEnded(row, step)).length
});

/** Whether they are told is what the grid says of them: being told of something else is not being told. */
function isOpen({ cells, steps }: Row, step: StepId): boolean {
	if (step !== milestones.told) return steps.open.includes(step);
	return cells.told.state !== 'ended' && cells.told.state !== 'none';
}

/** Only whom the record shows as told was told. */
function hasEnded({ cells: { told }, steps }: Row, step: StepId): boolean {
	const asks = step === milestones.told && told.state !== 'none';
	return asks ? told.done : steps.ended.includes(step);
}
