import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { caseOf, client, outcome, practice, today } from '$tests/support/domain/cases';
import { byUrgency } from './by-urgency';

const person = (id: string, changed: Partial<Client>) =>
	caseOf({ client: client({ id, sortName: id, ...changed }) });

it('everybody current is there once, by next session, and those without one in sight last', () => {
	const people = [
		person('b', {}),
		person('far', { nextSeenOn: addDays(today, 90) }),
		person('slot', { usualWeekday: 2 }),
		person('today', { nextSeenOn: today }),
		person('a', { nextSeenOn: addDays(today, -3) }),
		person('gone', { standing: 'former' }),
		person('died', { circumstances: ['deceased'], nextSeenOn: today, usualWeekday: 2 }),
		caseOf({ client: client({ id: 'closed' }), outcomes: [outcome('close-file')] })
	];
	const found = byUrgency(people, today, practice());
	expect(found.map((each) => each.case.client.id)).toEqual(['a', 'today', 'slot', 'far', 'b']);
});

it('at risk comes first, then whose session of yesterday nobody recorded', () => {
	const yesterday = addDays(today, -1);
	const people = [
		person('today', { nextSeenOn: today }),
		person('unseen', { nextSeenOn: yesterday }),
		person('seen', { nextSeenOn: yesterday, lastSeenOn: yesterday }),
		person('risk', { nextSeenOn: yesterday, atRisk: true })
	];
	const found = byUrgency(people, today, practice());
	expect(found.map((each) => each.case.client.id)).toEqual(['risk', 'unseen', 'today', 'seen']);
	expect(found.map(({ unseenOn }) => unseenOn)).toEqual([yesterday, yesterday, null, null]);
});
