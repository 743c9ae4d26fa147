import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('non-payment', {
	letter: [
		[
			'we agreed on the fee',
			'We talked about it on June 1, 2026',
			'July 15, 2026',
			'a lower fee',
			'a copy of your records whatever is owed'
		],
		/collect|court|debt|must pay|\$/i
	],
	guardian: [
		[
			'we agreed on the fee. We talked about it on June 1, 2026',
			'not about Noor',
			'a lower fee',
			'a copy of the records whatever is owed'
		],
		/collect|court|debt|must pay|\$/i
	],
	decides: [
		['We talked about it on June 1, 2026', 'not about Zoë Lindqvist', 'a lower fee'],
		/collect|court|debt|must pay|\$/i
	],
	plain: [['We have found no way to pay', 'It is about money and nothing else.'], /debt|must pay/]
});
