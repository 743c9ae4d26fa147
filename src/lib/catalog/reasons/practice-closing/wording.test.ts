import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('practice-closing', {
	letter: [
		[
			'I will close my practice on November 13, 2026',
			'October 30, 2026',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/retire|moving|leave this practice/
	],
	guardian: [
		[
			'I have told Noor about this',
			'I will close my practice on November 13, 2026',
			'say goodbye well',
			'River Clinic',
			'Noor’s records',
			'988'
		],
		/retire|moving|leave this practice/
	],
	decides: [
		[
			'I will close my practice on November 13, 2026',
			'October 30, 2026',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/child|parent|guardian/i
	],
	plain: [
		[
			'I will close my practice on November 13, 2026',
			'The last day we can meet is October 30, 2026',
			'We will take time to say goodbye',
			'not because of you',
			'River Clinic',
			'988'
		],
		/capacity|decide for you|Novak/
	]
});
