import type { Rows } from './must';

export const ofOne: Rows = [
	[
		'goals-achieved',
		['Our last session is planned for July 15, 2026', 'If you want to come back', 'records', '988'],
		/score|measure|scale/i
	],
	[
		'lack-of-progress',
		[
			'Our last session is planned for July 15, 2026',
			'a different approach may serve you better',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/November|my practice/
	],
	[
		'incompatibility',
		['July 15, 2026', 'other skills than mine', 'say goodbye well', 'River Clinic', '988'],
		/values|who you are|identity|November/
	],
	[
		'attendance-warning',
		[
			'We have not met for some time',
			'There may be a good reason',
			'Please let me know by June 12, 2026',
			'I will take it that you wish to stop for now',
			'988'
		],
		/must|consequence|last chance|fee/i
	],
	[
		'not-attending',
		[
			'our work will end on July 15, 2026',
			'I wrote to you on June 1, 2026.',
			'One session is open for you',
			'River Clinic',
			'records',
			'988',
			'If you want to come back'
		],
		/you (left|missed|dropped)/i
	],
	[
		'lost-to-contact',
		[
			'our work ends on July 15, 2026',
			'I wrote to you on June 1, 2026.',
			'One session is open for you',
			'River Clinic',
			/at least until \w+ \d+, 20\d\d|for as long as the rules/,
			'988'
		],
		/you (left|missed|dropped)/i
	],
	[
		'crisis-transfer',
		[
			'From June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'more support than I can give here',
			'I stay by your side until they have taken you in',
			'Our own sessions stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	],
	[
		'check-in',
		['I would like to know how you are', 'call 503-555-0100', 'by June 8, 2026', '988'],
		/worried|police|welfare|emergency contact|end/
	],
	[
		'ending-confirmed',
		[
			'Our last session was on May 29, 2026',
			'What we agreed on',
			'If you want to come back',
			'records',
			'988'
		]
	],
	[
		'client-ends',
		['It is your choice, and I respect it', 'One more session', 'records', '988'],
		/why/
	],
	[
		'boundary-or-safety',
		[
			'I can no longer be your therapist',
			'Our work ends on July 15, 2026',
			'my decision is firm',
			'write by post to the address at the top',
			'River Clinic',
			'988'
		],
		/because you|threat|police|lawyer|say goodbye/i
	],
	[
		'ethical-concern',
		[
			'Our work ends on July 15, 2026',
			'see another therapist',
			'You may complain about me to the board for my profession in Oregon',
			'PSY 1234',
			'records',
			'River Clinic'
		],
		/\bbut\b|sorry|between us|keep (it|this) (quiet|to yourself)|mistake/i
	],
	[
		'non-payment',
		[
			'we agreed on the fee',
			'We talked about it on May 20, 2026',
			'July 15, 2026',
			'a lower fee',
			'a copy of your records whatever is owed'
		],
		/collect|court|debt|must pay|\$/i
	],
	[
		'payer-ends',
		[
			'will stop paying',
			'July 15, 2026',
			'a lower fee',
			'a copy of your records whatever you choose'
		],
		/\bmust\b|\bowe/i
	],
	[
		'records-request',
		[
			'reached me on May 28, 2026',
			'no fee',
			'held back nothing else',
			'Office for Civil Rights',
			'A copy of your records'
		]
	],
	[
		'sudden-ending',
		['A page for you to keep', 'There is nothing you have to do', 'I wish you well'],
		/suddenly|sorry|because/
	],
	['follow-up', ['did you get there?', 'A yes or a no is enough', '988'], /how are you|feel/i]
];
