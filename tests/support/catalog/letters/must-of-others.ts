import type { Rows } from './must';

const opens = 'you may decide about the care of Zoë Lindqvist';
const both = 'Zoë Lindqvist has a letter too. It may help to read it together.';
const knows = 'Whoever decides with you gets a letter too';
const kind = /(You did nothing wrong|not because of you|all right)/;

/** Beside the client's own letter. */
export const ofDecisionMakers: Rows = [
	[
		'decision-maker-notice',
		[
			opens,
			both,
			'I will close my practice on November 13, 2026',
			'October 30, 2026',
			'stays private',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/child|parent|guardian/i
	],
	[
		'decision-maker-colleague-ill',
		[opens, both, 'is ill and will not be able', 'Jonas Weil'],
		/died/
	],
	[
		'decision-maker-colleague-died',
		[opens, both, 'has died', 'Jonas Weil', 'River Clinic'],
		/\bcause/
	],
	[
		'decision-maker-second-notice',
		[opens, both, 'April 2, 2026', 'There is no wrong answer', '988'],
		/must/
	],
	['decision-maker-ending-confirmed', [opens, both, 'May 29, 2026', 'records', '988']],
	['decision-maker-last-session', [opens, both, 'June 3, 2026', 'fine to say no'], /should/],
	['decision-maker-check-in', [opens, 'by June 8, 2026', '988'], /worried/],
	['decision-maker-attendance-warning', [opens, 'June 12, 2026', 'Either is fine', '988'], /must/],
	[
		'decision-maker-former-client',
		['in the name of Zoë Lindqvist', 'The file is kept safe'],
		/therap|session/i
	],
	['decision-maker-waiting-list', ['cannot offer Zoë Lindqvist a place', 'River Clinic']]
];

/** To somebody for whom others decide. */
export const inPlain: Rows = [
	[
		'plain-notice',
		[
			'I will close my practice on November 13, 2026',
			'The last day we can meet is October 30, 2026',
			'We will take time to say goodbye',
			kind,
			knows,
			'River Clinic',
			'You can have a copy',
			'988'
		],
		/capacity|decide for you|Novak/
	],
	[
		'plain-colleague-ill',
		['Jonas Weil', 'is ill and cannot come back', kind, knows, '988'],
		/died|loss/
	],
	[
		'plain-colleague-died',
		['Jonas Weil', 'Ada Moreno has died', 'sorry for your loss', kind, knows],
		/cause|passed/
	],
	[
		'plain-second-notice',
		['I wrote to you before', 'November 13, 2026', kind, knows, 'River Clinic', '988'],
		/must/
	],
	[
		'plain-ending-confirmed',
		['May 29, 2026', 'Thank you for your trust', knows, 'You can have a copy', '988']
	]
];
