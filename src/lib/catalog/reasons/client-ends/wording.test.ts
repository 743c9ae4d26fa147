import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('client-ends', {
	letter: [['It is your choice, and I respect it', 'One more session', 'records', '988'], /why/],
	guardian: [
		[
			'I respect that choice',
			'One more session is there',
			'welcome to ask me again',
			'records',
			'988'
		],
		/\bwhy\b/
	],
	decides: [['I respect that choice', 'One more session is there', '988'], /\bwhy\b/],
	plain: [['You want to stop.', 'That is your choice, and it is all right.'], /\bwhy\b/]
});
