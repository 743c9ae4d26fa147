import { addDays } from '$lib/domain/days/day';
import { act, needAsked, step } from '$lib/catalog/sample/events';
import { names } from '$lib/catalog/sample/providers';
import { answered, namesGiven } from '$lib/catalog/sample/referrals';
import { ahead, beside, person } from './person';

const partner = beside({
	role: 'partner',
	name: 'Bram Visser',
	callName: 'Bram',
	street: '92 Ferry Landing',
	postalCode: '97203',
	mail: 'agreed'
});

/** A couple who think it over: on one waiting list, and the letter may not have arrived. */
export const leilani = person(
	(today) => ({
		name: 'Leilani Kahale',
		sortName: 'Kahale, Leilani',
		callName: 'Leilani',
		format: 'couple',
		street: '92 Ferry Landing',
		postalCode: '97203',
		phone: '503-555-0156',
		mail: 'agreed',
		startedOn: addDays(today, -430),
		lastSeenOn: addDays(today, -8),
		nextSeenOn: ahead(today, 6),
		nextSeenAt: '18:00',
		frequency: 'fortnightly'
	}),
	[
		act(27, 'told-with-essentials', 'inPerson'),
		step(27, 'tell-guardian-or-partner', { outcome: 'done', way: 'inPerson' }),
		step(21, 'give-written-notice', { outcome: 'done', way: 'post' }),
		needAsked(20, { seeksSpeciality: 'Couples' }),
		...namesGiven(17, [names.amara, names.riverbend, names.harriet]),
		answered(11, names.amara, 'waitListed'),
		step(11, 'hold-closure-sessions', { outcome: 'declined', way: 'inPerson' })
	],
	[partner]
);
