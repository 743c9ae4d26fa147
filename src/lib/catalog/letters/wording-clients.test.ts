import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { situationFor } from '$tests/support/catalog/letters/fitting';
import { letterWording } from '$tests/support/catalog/letters/wording';
import { letters } from './index';

letterWording(
	'attendance-warning',
	[
		'We have not met for some time',
		'There may be a good reason',
		'Please let me know by June 12, 2026',
		'I will take it that you wish to stop for now',
		'988'
	],
	/must|consequence|last chance|fee/i
);

letterWording(
	'check-in',
	['I would like to know how you are', 'call 503-555-0100', 'by June 8, 2026', '988'],
	/worried|police|welfare|emergency contact|end/
);

letterWording('ending-confirmed', [
	'Our last session was on May 29, 2026',
	'What we agreed on about contact after our sessions still holds.',
	'If you want to come back',
	'records',
	'988'
]);

letterWording(
	'follow-up',
	['Were you able to meet your new therapist?', 'A yes or a no is enough', '988'],
	/how are you|feel/i
);

letterWording(
	'former-client',
	[
		'November 13, 2026',
		'The records are kept safe',
		'Until December 31, 2026',
		'short written request'
	],
	/therap(y|ist)|session|come back|see you|our work/i
);

letterWording(
	'last-session-invitation',
	[
		'It can help to look back',
		'Wednesday, June 3, 2026',
		'Wednesday, June 10, 2026',
		'Wednesday, June 17, 2026',
		'fine to say no'
	],
	/should|owe|disappoint|ought/i
);

letterWording(
	'member-notice',
	[
		'I will close my practice on November 13, 2026',
		'Ira Novak',
		'Everyone who comes to our sessions gets their own letter',
		'What is private to somebody else may have to be left out',
		'River Clinic',
		'988'
	],
	/Zoë|Lindqvist/
);

letterWording(
	'records-request',
	[
		'on May 28, 2026',
		'Copies cost nothing.',
		'You will have it by June 27, 2026.',
		'Federal law gives no right',
		'Office for Civil Rights'
	],
	/held back|with this letter/
);

letterWording(
	'correction',
	[
		'I wrote to you on April 2, 2026',
		'My last day of sessions is October 30, 2026. Before, it was November 20, 2026.',
		'My practice now closes on November 13, 2026. Before, it was December 4, 2026.',
		'Whom to ask for records has changed',
		'Until December 31, 2026',
		'Where the two differ, please go by this letter. The rest of that letter still holds. To arrange or change the last sessions, please let me know by October 23, 2026.',
		'988'
	],
	/mistake|unfortunately|must|Okafor/i
);

letterWording(
	'second-notice',
	[
		'I wrote to you on April 2, 2026',
		'I will close my practice on November 13, 2026',
		'Please tell me by October 23, 2026 how you would like to continue',
		'say goodbye well',
		'River Clinic',
		'records',
		'988'
	],
	/no plan from you|not heard|must|at once you/i
);

letterWording(
	'sudden-ending',
	['A page for you to keep', 'You do not have to do anything', 'I wish you well'],
	/suddenly|because|my fault/
);

letterWording('waiting-list', [
	'November 13, 2026',
	'River Clinic',
	'I will delete both on November 13, 2026',
	'988'
]);

it.each([
	['goals-achieved', null],
	['lack-of-progress', day('2026-05-01')]
])('%s waits for a day of the last session that is to come', (id, lastSessionOn) => {
	const letter = letters.find((each) => each.id === id)!;
	const here = situationFor(letter, { lastSessionOn });
	const client = { ...here.case.client, lastSessionOn };
	expect(letter.unknown({ ...here, lastSessionOn, case: { ...here.case, client } })).toHaveLength(
		1
	);
});

it.each(['not-attending', 'lost-to-contact'])('%s waits for one attempt that is noted', (id) => {
	const letter = letters.find((each) => each.id === id)!;
	const here = situationFor(letter);
	const none = { ...here, doneOn: () => null, case: { ...here.case, outcomes: [] } };
	expect(letter.unknown(none)).toMatchObject([expect.stringContaining('Note first')]);
});
