import { noticeWording } from '$tests/support/catalog/letters/wording';

const blame = /refus|complian|cooperat|missed|because of (you|Noor)|stay(ed)? away|November/i;

noticeWording('not-taking-part', {
	letter: [
		[
			'Our last session is planned for July 15, 2026',
			'we tried some changes',
			'another kind of help may serve you better',
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
			'another kind of help may serve Noor better',
			'River Clinic',
			'records',
			'988'
		],
		blame
	],
	decides: [
		['July 15, 2026', 'another kind of help may serve Zoë Lindqvist better', 'River Clinic', '988'],
		blame
	],
	plain: [
		['another kind of help may be better for you', 'July 15, 2026', 'You did nothing wrong', '988'],
		blame
	]
});
