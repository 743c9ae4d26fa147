import type { Rows } from './must';

const opens = 'you may decide about the care of Noor';
const told = 'I have told Noor myself';
const apart = /What Noor tells me stays private, as far as the law allows/;

export const ofGuardians: Rows = [
	[
		'guardian-ending',
		[opens, told, apart, 'July 15, 2026', 'a different approach', 'River Clinic', 'records', '988'],
		/November|blame|because of Noor/
	],
	[
		'guardian-leave',
		[
			opens,
			told,
			apart,
			'The last session is planned for October 30, 2026',
			'between February 1, 2027 and March 1, 2027',
			'Harriet Lindenbaum',
			'If I am not back by May 1, 2027',
			'somebody else, for now or for good',
			'records',
			'988'
		],
		/\bill\b|baby|surgery|close my practice|[Oo]ur last session/
	],
	[
		'guardian-illness',
		[
			opens,
			apart,
			'unable to work since',
			'Harriet Lindenbaum',
			'by February 1, 2027',
			'River Clinic',
			'988'
		],
		/cancer|surgery|hospital|recover|get well|prognos/i
	],
	[
		'guardian-colleague-died',
		[
			'My name is Jonas Weil',
			'Ada Moreno asked me to write to you',
			opens,
			'has died',
			'sorry for Noor’s loss, and for yours',
			'stays private, as far as the law allows',
			'meet or speak with Noor soon',
			'River Clinic',
			'Noor’s records',
			'988',
			'Professional executor for Ada Moreno'
		],
		/funeral|family|\bcause|suddenly|you should come/i
	],
	[
		'guardian-colleague-ill',
		[
			'My name is Jonas Weil',
			opens,
			'is ill and will not be able to come back',
			'River Clinic',
			'988'
		],
		/died|loss|family|hospital|cancer/i
	],
	[
		'guardian-crisis-transfer',
		[
			opens,
			told,
			apart,
			'From June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'Noor has done nothing wrong',
			'I stay by Noor’s side until that care has begun',
			'The sessions with me stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	],
	[
		'guardian-client-ends',
		[
			opens,
			apart,
			'I respect that choice',
			'One more session is there',
			'welcome to ask me again',
			'records',
			'988'
		],
		/\bwhy\b/
	],
	[
		'guardian-stays-away',
		[
			opens,
			apart,
			'the work ends on July 15, 2026',
			'I wrote on June 1, 2026.',
			'One session is open for Noor',
			'River Clinic',
			'records',
			'welcome to ask me again',
			'988'
		],
		/you (left|missed|dropped)|wrote to you/i
	],
	[
		'guardian-boundary-or-safety',
		[
			opens,
			apart,
			'I can no longer be Noor’s therapist',
			'The work ends on July 15, 2026',
			'my decision is firm',
			'write by post to the address at the top',
			'River Clinic',
			'records',
			'988'
		],
		/because (you|Noor)\b(?! )|threat|police|lawyer|say goodbye/i
	],
	[
		'guardian-ethical-concern',
		[
			opens,
			'The work ends on July 15, 2026',
			'with me alone',
			'Noor has done nothing wrong, and neither have you',
			'You may complain about me to the board for my profession in Oregon',
			'River Clinic',
			'records'
		],
		/\bbut\b|sorry|between us|keep (it|this) (quiet|to yourself)|mistake/i
	]
];
