import { letterWording } from '$tests/support/catalog/letters/wording';

const opens = 'you have the legal right to make decisions about Zoë Lindqvist’s care';
const both = 'Zoë Lindqvist has a letter too. It may help to read it together.';
const knows = 'Whoever decides with you gets a letter too';
const kind = /(You did nothing wrong|not because of you|all right)/;

letterWording(
	'decision-maker-attendance-warning',
	[opens, 'June 12, 2026', 'Either is fine', '988'],
	/must/
);

letterWording('decision-maker-check-in', [opens, 'by June 8, 2026', '988'], /worried/);

letterWording('decision-maker-ending-confirmed', [opens, both, 'May 29, 2026', 'records', '988']);

letterWording(
	'decision-maker-former-client',
	['the records of Zoë Lindqvist', 'The records are kept safe'],
	/therap|session/i
);

letterWording(
	'decision-maker-last-session',
	[opens, both, 'June 3, 2026', 'fine to say no'],
	/should/
);

letterWording(
	'decision-maker-correction',
	[opens, both, 'April 2, 2026', 'Before, it was November 20, 2026', 'November 13, 2026', '988'],
	/must|Okafor/
);

letterWording(
	'plain-correction',
	['I wrote to you before', 'Before, it was December 4, 2026', 'nothing you did', knows, '988'],
	/must|Okafor/
);

letterWording(
	'decision-maker-second-notice',
	[opens, both, 'April 2, 2026', 'There is no wrong answer', '988'],
	/must/
);

letterWording('decision-maker-waiting-list', [
	'cannot offer Zoë Lindqvist a place',
	'River Clinic'
]);

letterWording('plain-ending-confirmed', [
	'May 29, 2026',
	'Thank you for your trust',
	knows,
	'You can have a copy',
	'988'
]);

letterWording(
	'plain-second-notice',
	['I wrote to you before', 'November 13, 2026', kind, knows, 'River Clinic', '988'],
	/must/
);
