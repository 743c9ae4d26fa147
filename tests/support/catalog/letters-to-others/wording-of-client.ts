import type { Rows } from './wording';

export const ofClient: Rows = [
	[
		'referral',
		[
			'written permission of Zoë Lindqvist',
			'signed on June 1, 2026',
			'within the next few weeks',
			'503-555-0199',
			'on Tuesdays from 8 to 9',
			'Copy of the signed permission',
			'including about safety'
		],
		/history of|notes/i
	],
	[
		'transfer-summary',
		[
			'written permission of Zoë Lindqvist',
			'June 1, 2026',
			'Together with this letter you receive:\nSummary',
			'Please confirm that it has arrived',
			'do not pass it on',
			'Copy of the signed permission'
		],
		/Part 2|problem|goal|history/i
	],
	[
		'court',
		[
			'ends on October 30, 2026',
			'began on January 12, 2026',
			'Sessions attended: 11 of 14',
			'who is to continue it',
			'no others'
		],
		/progress|opinion|recommend|motivat/i
	],
	[
		'prescriber',
		[
			'October 30, 2026',
			'River Clinic',
			'unsettling for a while',
			'Decisions about medicine remain with you'
		],
		/dose|mg|sleep|mood/i
	],
	[
		'estate',
		[
			'your request about Zoë Lindqvist, made on May 20, 2026',
			'lets you act for the estate',
			'shows who you are',
			'what you need them for',
			'what the law lets me send',
			'call 503-555-0100'
		],
		/\b(clients?|treat\w*|sessions?|therap(y|ist)|seen|your loss|owe)\b/i
	],
	[
		'school-or-eap',
		['end on October 30, 2026', 'the school nurse', 'no more than this'],
		/progress|attend/i
	]
];
