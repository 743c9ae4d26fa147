import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('relocation', {
	letter: [
		[
			'I am moving away. My practice here closes on November 13, 2026.',
			'the rules where you are and where I will be',
			'River Clinic',
			'988'
		],
		/retire|leave this practice/
	],
	guardian: [
		['I am moving away', 'the rules where Noor is and where I will be', 'River Clinic', '988'],
		/retire|leave this practice/
	],
	decides: [
		['I am moving away', 'the rules where Zoë Lindqvist is and where I will be', '988'],
		/retire|leave this practice/
	],
	plain: [
		['I am moving away. My practice here closes on November 13, 2026.', '988'],
		/stop working|leave this practice/
	]
});
