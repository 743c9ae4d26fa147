/** How far things are with the clients, beside the task that is about all of them. */
import type { Row } from '$lib/domain/path/caseload';
import { toldCount } from '$lib/domain/path/counts';
import type { Column } from '$lib/domain/path/cells';
import type { Context, Count } from '$lib/domain/rules';
import { isRecentFormer, lookBack, situation, wheres } from '$lib/domain/rules';
import type { View } from '$routes/shared/people/view';

/** In words, and the list that shows who they are. */
export type Counted = { words: string; view: Partial<View> };

const cells: Partial<Record<Count, { column: Column; say: string }>> = {
	letters: { column: 'letter', say: 'have their letter' },
	sessions: { column: 'closure', say: 'had their closure sessions' },
	visits: { column: 'handoff', say: 'have been to the next provider' }
};

export function counted(count: Count, rows: readonly Row[], context: Context): Counted {
	const current = rows.filter((row) => row.case.client.standing === 'current');
	if (count === 'told') {
		const { done, of } = toldCount(rows, context.practice);
		return { words: `${done} of ${of} told`, view: { who: 'current' } };
	}
	if (count === 'closed') return closed(rows, current.length);
	const of = cells[count];
	if (of) {
		const ended = current.filter((row) => row.cells[of.column].done);
		return { words: `${ended.length} of ${current.length} ${of.say}`, view: { who: 'current' } };
	}
	if (count === 'former') return former(rows, context);
	return { words: `${current.length} current, ${rows.length} in all`, view: { who: 'everyone' } };
}

/** Who is no current client any more since their file was closed counts with those who are. */
function closed(rows: readonly Row[], current: number): Counted {
	const ended = rows.filter(({ cells: { file } }) => file.done);
	const left = ended.filter(({ case: { client } }) => client.standing !== 'current');
	const words = `${ended.length} of ${current + left.length} files closed`;
	return { words, view: { who: 'everyone', step: 'file:Closed' } };
}

function former(rows: readonly Row[], context: Context): Counted {
	const { practice, catalog } = context;
	const home = catalog.jurisdictions.filter(({ id }) => id === practice.place);
	const { months } = lookBack(practice, wheres(practice, home));
	const seen = rows.filter(({ case: joined }) => {
		return joined.client.lastSeenOn !== null && isRecentFormer(situation(joined, context));
	});
	const words = `${seen.length} former ${seen.length === 1 ? 'client' : 'clients'} seen within ${months} months`;
	return { words, view: { who: 'former' } };
}
