import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('relocation', {
	letter: [
		[
			'I am moving away. My practice here closes on November 13, 2026.',
			'The law where you live decides',
			'River Clinic',
			'988'
		],
		/retire|leave this practice/
	],
	guardian: [
		['I am moving away', 'The law where Noor lives decides', 'River Clinic', '988'],
		/retire|leave this practice/
	],
	decides: [
		['I am moving away', 'The law where Zoë Lindqvist lives decides', '988'],
		/retire|leave this practice/
	],
	plain: [
		['I am moving away. My practice here closes on November 13, 2026.', '988'],
		/stop working|leave this practice/
	]
});
