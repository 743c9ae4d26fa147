import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('retirement', {
	letter: [
		[
			'I am going to retire. My practice closes on November 13, 2026.',
			'This work has meant a great deal to me',
			'River Clinic',
			'988'
		],
		/moving|leave this practice/
	],
	guardian: [
		['I am going to retire. My practice closes on November 13, 2026.', 'River Clinic', '988'],
		/moving|leave this practice/
	],
	decides: [['I am going to retire', 'River Clinic', '988'], /moving|leave this practice/],
	plain: [
		['I am going to stop working. I will close my practice on November 13, 2026.', '988'],
		/moving|leave this practice/
	]
});
