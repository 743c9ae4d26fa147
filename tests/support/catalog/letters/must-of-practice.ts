import type { Rows } from './must';

export const ofPractice: Rows = [
	[
		'planned-leave',
		[
			'away from work for a while',
			'Our last session is planned for October 30, 2026',
			'between February 1, 2027 and March 1, 2027',
			'Harriet Lindenbaum',
			'change to somebody else for good',
			'If the day of my return moves',
			'If I am not back by May 1, 2027',
			'Your records stay safe',
			'988'
		],
		/\bill\b|health plan pays|baby|surgery|close my practice/i
	],
	[
		'illness',
		[
			'unable to work since',
			'Harriet Lindenbaum',
			'by February 1, 2027 how it goes on',
			'River Clinic',
			'988'
		],
		/cancer|surgery|hospital|recover|get well|prognos/i
	],
	[
		'colleague-died',
		[
			'My name is Jonas Weil',
			'Ada Moreno asked me to write to you',
			'has died',
			'sorry for your loss',
			'meet or speak with you soon',
			'River Clinic',
			'records',
			'988',
			'Professional executor for Ada Moreno'
		],
		/funeral|family|cause|suddenly|you should come/i
	],
	[
		'colleague-ill',
		['My name is Jonas Weil', 'is ill and will not be able to come back', 'River Clinic', '988'],
		/died|family|hospital|cancer/i
	],
	[
		'last-session-invitation',
		[
			'A last meeting can do good',
			'June 3, 2026',
			'June 10, 2026',
			'June 17, 2026',
			'fine to say no'
		],
		/should|owe|disappoint|ought/i
	],
	[
		'second-notice',
		[
			'You had a letter from me on April 2, 2026',
			'I will close my practice on November 13, 2026',
			'There is no wrong answer',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/no plan from you|not heard|must|at once you/i
	],
	[
		'leaving-group-practice',
		[
			'I will leave this practice on November 13, 2026',
			'Stay with this practice',
			'Ask to see me where I go',
			'See somebody else',
			'Alder Group',
			'Fees and what your plan pays may differ',
			'988'
		],
		/come with me|follow me|better off|unhappy|close my practice/i
	],
	[
		'former-client',
		[
			'November 13, 2026',
			'The file is kept safe',
			'Until December 31, 2026',
			'short written request'
		],
		/therap(y|ist)|session|come back|see you|our work/i
	],
	[
		'waiting-list',
		['November 13, 2026', 'River Clinic', 'I will delete both on November 13, 2026', '988']
	],
	[
		'member-notice',
		[
			'I will close my practice on November 13, 2026',
			'Ira Novak',
			'to you alone',
			'you can ask for your own part',
			'River Clinic',
			'988'
		],
		/Zoë|Lindqvist/
	]
];
