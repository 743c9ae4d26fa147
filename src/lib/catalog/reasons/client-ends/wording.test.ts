import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('client-ends', {
	letter: [['It is your choice, and I respect it', 'One more session', 'records', '988'], /why/],
	guardian: [
		[
			'are to end. If I have misunderstood, please tell me',
			'can have one more session',
			'welcome to get in touch again',
			'records',
			'988'
		],
		/\bwhy\b/
	],
	decides: [
		['are to end. If I have misunderstood, please tell me', 'can have one more session', '988'],
		/\bwhy\b/
	],
	plain: [
		['You want to stop our sessions.', 'That is your choice, and it is all right.'],
		/\bwhy\b/
	]
});
