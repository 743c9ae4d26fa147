import { addDays } from '$lib/domain/days/day';
import { ownEnding, step, tried } from '$lib/catalog/sample/events';
import { person } from './person';

/** Has not answered for weeks: four attempts are made, and the letter comes next. */
export const delphine = person(
	(today) => ({
		name: 'Delphine Marchetti',
		sortName: 'Marchetti, Delphine',
		street: '310 Sorrel Lane, Apt 2',
		postalCode: '97218',
		phone: '503-555-0164',
		voicemail: 'agreed',
		email: 'delphine@example.org',
		emailConsent: 'agreed',
		mail: 'agreed',
		startedOn: addDays(today, -180),
		lastSeenOn: addDays(today, -47),
		frequency: 'weekly'
	}),
	[
		ownEnding(24, 'lost-to-contact'),
		tried(24, 'call', 'noAnswer'),
		step(23, 'screen-what-keeps-them-away'),
		tried(21, 'email', 'sent'),
		tried(17, 'voicemail', 'messageLeft'),
		step(10, 'check-contact-wishes', {
			outcome: 'notApplicable',
			because: 'Cannot be asked at present: as agreed at the first session'
		}),
		tried(10, 'post', 'sent')
	]
);
