import type { Rows } from './wording';

export const ofPractice: Rows = [
	[
		'records-custodian',
		[
			'between Ada Moreno, Psychologist, and Board of Psychology',
			'List of the records',
			'until the day that stands beside it',
			'written request for a copy',
			'we agree on it in writing',
			'lost, damaged or seen',
			'destroy a record',
			'If you cannot go on',
			'Signature of the custodian',
			'November 13, 2026'
		]
	],
	[
		'licensing-board',
		[
			'Ada Moreno',
			'License PSY 1234',
			'November 13, 2026',
			'as inactive',
			'Until December 31, 2026',
			'503-555-0100',
			'12 Quiet Street',
			'confirm in writing'
		]
	],
	[
		'board-named-person',
		['Jonas Weil', 'Psychologist, PSY 77', '503-555-0133', 'at once when this changes']
	],
	[
		'payer',
		[
			'NPI 1093817465',
			'Tax ID 12-3456789',
			'Your number: A-77',
			'ends on that day',
			'last day of service is October 30, 2026',
			'12 Quiet Street',
			'until when you take claims',
			'confirm in writing'
		]
	],
	[
		'liability-insurer',
		[
			'November 13, 2026',
			'policy A-77',
			'claims-made or occurrence',
			'extended reporting period (tail)',
			'all work done before',
			'reported after the closing',
			'leave it as it is'
		]
	],
	[
		'landlord',
		[
			'November 13, 2026',
			'under section 14',
			'lease (A-77)',
			'November 10, 2026',
			'forward, unopened',
			'shredded'
		]
	],
	[
		'vendor',
		[
			'account A-77',
			'November 13, 2026',
			'open without your software',
			'business associate agreement'
		]
	],
	[
		'colleague',
		[
			'November 13, 2026',
			'do not refer new clients',
			'River Clinic',
			'Harriet Lindenbaum',
			'Thank you'
		]
	],
	[
		'employer',
		[
			'I am giving notice: my last day with you will be November 13, 2026',
			'hand-over',
			'stays in your system',
			'take no copy'
		]
	],
	[
		'newspaper',
		[
			'Ada Moreno, Psychologist (Quiet Street Practice), closes',
			'November 13, 2026',
			'ask in writing',
			'Until December 31, 2026',
			'503-555-0100',
			'12 Quiet Street, Portland',
			'affidavit'
		],
		/retire|because|move/i
	],
	[
		'public-notice',
		[
			'Ada Moreno',
			'Quiet Street Practice',
			'November 13, 2026',
			'Until December 31, 2026',
			'503-555-0100'
		],
		/retire|because/i
	],
	[
		'voicemail',
		['closes on November 13, 2026', '911', '988', 'For records', 'December 31, 2026'],
		/hospital|retire|because|Jonas/i
	],
	[
		'supervisee',
		[
			'November 13, 2026',
			'who supervises you from then on',
			'412 hours, up to May 29',
			'board or school asks'
		]
	],
	[
		'executor-authority',
		[
			'Board of Psychology to act as my professional executor',
			'Blake Hart takes their place',
			'What you may do',
			'When it begins and ends',
			'take this back or change it',
			'paid from the practice or my estate',
			'First witness',
			'Second witness',
			'signature and day'
		],
		/password (is|for)|PIN\b/i
	]
];
