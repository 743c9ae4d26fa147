import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { caseOf, client, outcome, practice, today } from '$tests/support/domain/cases';
import { byNextSession, safeWays } from './safe-ways';

const person = (id: string, changed: Partial<Client>) =>
	caseOf({ client: client({ id, sortName: id, ...changed }) });

it('everybody current is there once, by next session, and those without one last', () => {
	const people = [
		person('b', {}),
		person('far', { nextSeenOn: addDays(today, 90) }),
		person('slot', { usualWeekday: 2 }),
		person('today', { nextSeenOn: today }),
		person('a', { nextSeenOn: addDays(today, -3) }),
		person('gone', { standing: 'former' }),
		caseOf({ client: client({ id: 'closed' }), outcomes: [outcome('close-file')] })
	];
	const found = byNextSession(people, today, practice());
	expect(found.map((each) => each.case.client.id)).toEqual(['today', 'slot', 'far', 'a', 'b']);
});

it.each([
	[{ voicemail: 'agreed' }, 'voicemail yes'],
	[{ voicemail: 'refused' }, 'NO voicemail'],
	[{ voicemail: null }, 'voicemail not asked: leave none'],
	[{ voicemail: 'agreed', email: 'z@example.org' }, 'voicemail yes'],
	[
		{ voicemail: 'agreed', email: 'z@example.org', emailConsent: 'agreed' },
		'voicemail yes, z@example.org'
	]
] as const)('says what is safe', (changed, expected) => {
	expect(safeWays(client(changed))).toBe(expected);
});
