import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('goals-achieved', {
	letter: [
		['Our last session is planned for July 15, 2026', 'If you want to come back', 'records', '988'],
		/score|measure|scale/i
	],
	guardian: [
		['July 15, 2026', 'what we set out to do is done', 'If Noor wants to come back', '988'],
		/November|the fee/
	],
	decides: [['July 15, 2026', 'what we set out to do is done', '988'], /November|the fee/],
	plain: [
		['We have done what we set out to do.', 'The last day we can meet is July 15, 2026', '988'],
		/close my practice|money/
	]
});
