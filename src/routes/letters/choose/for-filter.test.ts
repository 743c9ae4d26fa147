import { expect, it } from 'vitest';
import { steps } from '$lib/catalog';
import { caseload } from '$lib/domain/path/caseload';
import { caseOf, client, context, outcome, today } from '$tests/support/domain/cases';
import { filters } from '$routes/shared/people/saved-filters';
import { filterId, idsIn } from './for-filter';

const saved = { id: 'f1', name: 'Priya and others', words: 'priya', view: '' };
const [given, mine] = [filters([])[0]!, filters([saved]).at(-1)!];

const rows = caseload(
	[
		caseOf({ outcomes: [outcome('tell-in-session')] }),
		caseOf({ client: client({ id: 'priya', name: 'Priya Natarajan', sortName: null }) })
	],
	context(),
	steps
).rows;

it('calls a filter of one’s own by its id, so that no name stands in the address', () => {
	expect([given, mine].map(filterId)).toEqual(['not-told-yet', 'f1']);
});

it('gives those whom the list would show', () => {
	expect([given, mine].map((each) => idsIn(each, rows, today))).toEqual([['priya'], ['priya']]);
});
