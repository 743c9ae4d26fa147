import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('lost-to-contact', {
	letter: [
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
	guardian: [
		[
			'the work ends on July 15, 2026',
			'I wrote on June 1, 2026.',
			'One session is open for Noor',
			'988'
		],
		/you (left|missed|dropped)|wrote to you/i
	],
	decides: [
		['the work ends on July 15, 2026', 'One session is open for Zoë Lindqvist'],
		/you (left|missed|dropped)/i
	],
	plain: [
		['If I do not hear from you, our work ends on July 15, 2026'],
		/you (left|missed|dropped)/i
	]
});
