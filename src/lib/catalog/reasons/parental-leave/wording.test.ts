import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('parental-leave', {
	letter: [
		[
			'away from work for a while',
			'Our last session before my leave is planned for October 30, 2026',
			'between February 1, 2027 and March 1, 2027',
			'Harriet Lindenbaum',
			'change to another therapist for good',
			'If the date of my return changes',
			'If I cannot come back by May 1, 2027',
			'Your records are kept safe',
			'988'
		],
		/\bill\b|health plan pays|baby|surgery|close my practice/i
	],
	guardian: [
		[
			'I have told Noor about this',
			'The last session before my leave is planned for October 30, 2026',
			'between February 1, 2027 and March 1, 2027',
			'Harriet Lindenbaum',
			'If I cannot come back by May 1, 2027',
			'someone else, for now or for good',
			'records',
			'988'
		],
		/\bill\b|baby|surgery|close my practice|[Oo]ur last session/
	],
	decides: [
		['I plan to be back between', 'Harriet Lindenbaum', '988'],
		/\bill\b|baby|surgery|close my practice/
	],
	plain: [
		[
			'I plan to be back between February 1, 2027 and March 1, 2027.',
			'Harriet Lindenbaum',
			'I will help you'
		],
		/\bill\b|baby|close my practice/
	]
});
