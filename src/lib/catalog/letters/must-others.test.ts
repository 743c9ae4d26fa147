import { letterMust } from '$tests/support/catalog/letters/must';

const opens = 'you may decide about the care of Zoë Lindqvist';
const both = 'Zoë Lindqvist has a letter too. It may help to read it together.';
const knows = 'Whoever decides with you gets a letter too';
const kind = /(You did nothing wrong|not because of you|all right)/;

letterMust(
	'decision-maker-attendance-warning',
	[opens, 'June 12, 2026', 'Either is fine', '988'],
	/must/
);

letterMust('decision-maker-check-in', [opens, 'by June 8, 2026', '988'], /worried/);

letterMust('decision-maker-ending-confirmed', [opens, both, 'May 29, 2026', 'records', '988']);

letterMust(
	'decision-maker-former-client',
	['in the name of Zoë Lindqvist', 'The file is kept safe'],
	/therap|session/i
);

letterMust(
	'decision-maker-last-session',
	[opens, both, 'June 3, 2026', 'fine to say no'],
	/should/
);

letterMust(
	'decision-maker-second-notice',
	[opens, both, 'April 2, 2026', 'There is no wrong answer', '988'],
	/must/
);

letterMust('decision-maker-waiting-list', ['cannot offer Zoë Lindqvist a place', 'River Clinic']);

letterMust('plain-ending-confirmed', [
	'May 29, 2026',
	'Thank you for your trust',
	knows,
	'You can have a copy',
	'988'
]);

letterMust(
	'plain-second-notice',
	['I wrote to you before', 'November 13, 2026', kind, knows, 'River Clinic', '988'],
	/must/
);
