import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('lost-to-contact', {
	letter: [
		[
			'If I do not hear from you by July 15, 2026',
			'I wrote to you on June 1, 2026.',
			'One more session, if you like',
			'River Clinic',
			/at least until \w+ \d+, 20\d\d|for as long as the rules/,
			'988'
		],
		/you (left|missed|dropped)/i
	],
	guardian: [
		[
			'If I do not hear from you by July 15, 2026',
			'I wrote on June 1, 2026.',
			'One more session for Noor',
			'988'
		],
		/you (left|missed|dropped)|wrote to you/i
	],
	decides: [
		['If I do not hear from you by July 15, 2026', 'One more session for Zoë Lindqvist'],
		/you (left|missed|dropped)/i
	],
	plain: [
		['If I do not hear from you, our work ends on July 15, 2026'],
		/you (left|missed|dropped)/i
	]
});
