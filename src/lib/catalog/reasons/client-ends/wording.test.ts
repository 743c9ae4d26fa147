import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('client-ends', {
	letter: [['It is your choice, and I respect it', 'One more session', 'records', '988'], /why/],
	guardian: [
		[
			'I respect that choice',
			'One more session is available',
			'welcome to get in touch again',
			'records',
			'988'
		],
		/\bwhy\b/
	],
	decides: [['I respect that choice', 'One more session is available', '988'], /\bwhy\b/],
	plain: [
		['You want to stop our sessions.', 'That is your choice, and it is all right.'],
		/\bwhy\b/
	]
});
