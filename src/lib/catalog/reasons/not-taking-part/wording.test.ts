import { noticeWording } from '$tests/support/catalog/letters/wording';

const blame = /refus|complian|cooperat|missed|because of (you|Noor)|stay(ed)? away|November/i;

noticeWording('not-taking-part', {
	letter: [
		[
			'Our last session is planned for July 15, 2026',
			'we changed what we had agreed',
			'not the right time',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		blame
	],
	guardian: [
		[
			'I have told Noor about this',
			'July 15, 2026',
			'not the right way of working, for Noor',
			'River Clinic',
			'records',
			'988'
		],
		blame
	],
	decides: [
		['July 15, 2026', 'not the right way of working, for Zoë Lindqvist', 'River Clinic', '988'],
		blame
	],
	plain: [
		['not the right time for our work', 'July 15, 2026', 'You did nothing wrong', '988'],
		blame
	]
});
