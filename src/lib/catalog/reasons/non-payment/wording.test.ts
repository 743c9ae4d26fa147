import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('non-payment', {
	letter: [
		[
			'We talked about the fee on June 1, 2026',
			'July 15, 2026',
			'a lower fee',
			'a copy of your records even if you still owe money'
		],
		/collect|court|debt|must pay|\$/i
	],
	guardian: [
		[
			'We talked about the fee on June 1, 2026',
			'not about Noor',
			'a lower fee',
			'a copy of the records even if money is still owed'
		],
		/collect|court|debt|must pay|\$/i
	],
	decides: [
		['We talked about the fee on June 1, 2026', 'not about Zoë Lindqvist', 'a lower fee'],
		/collect|court|debt|must pay|\$/i
	],
	plain: [['We have found no way to pay', 'It is about money, and not about you.'], /debt|must pay/]
});
