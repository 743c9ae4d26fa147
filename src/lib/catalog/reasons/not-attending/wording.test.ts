import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('not-attending', {
	letter: [
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
	guardian: [
		[
			'the work ends on July 15, 2026',
			'I wrote on June 1, 2026.',
			'One session is open for Noor',
			'River Clinic',
			'records',
			'welcome to get in touch again',
			'988'
		],
		/you (left|missed|dropped)|wrote to you/i
	],
	decides: [
		['the work ends on July 15, 2026', 'One session is open for Zoë Lindqvist', '988'],
		/you (left|missed|dropped)/i
	],
	plain: [
		['our work ends on July 15, 2026', 'You can come once more until then.'],
		/you (left|missed|dropped)/i
	]
});
