import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('lack-of-progress', {
	letter: [
		[
			'Our last session is planned for July 15, 2026',
			'a different approach may serve you better',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/November|my practice/
	],
	guardian: [
		[
			'I have told Noor about this',
			'July 15, 2026',
			'a different approach may do more for Noor',
			'River Clinic',
			'records',
			'988'
		],
		/November|blame|because of Noor|the fee/
	],
	decides: [
		['July 15, 2026', 'a different approach may do more for Zoë Lindqvist', 'River Clinic', '988'],
		/November|the fee/
	],
	plain: [
		['somebody else can help you more than I can', 'July 15, 2026', 'You did nothing wrong', '988'],
		/close my practice|money/
	]
});
