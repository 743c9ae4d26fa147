import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('not-attending', {
	letter: [
		[
			'If I do not hear from you by July 15, 2026, I will take it that you want to stop for now',
			'I wrote to you on June 1, 2026.',
			'One more session, if you like',
			'River Clinic',
			'records',
			'988',
			'If you want to come back'
		],
		/you (left|missed|dropped)/i
	],
	guardian: [
		[
			'If I do not hear from you by July 15, 2026',
			'I wrote on June 1, 2026.',
			'One more session for Noor',
			'River Clinic',
			'records',
			'welcome to get in touch again',
			'988'
		],
		/you (left|missed|dropped)|wrote to you/i
	],
	decides: [
		['If I do not hear from you by July 15, 2026', 'One more session for Zoë Lindqvist', '988'],
		/you (left|missed|dropped)/i
	],
	plain: [
		[
			'our work ends on July 15, 2026',
			'You can come once more, or go on with our sessions.',
			'before then'
		],
		/you (left|missed|dropped)/i
	]
});
