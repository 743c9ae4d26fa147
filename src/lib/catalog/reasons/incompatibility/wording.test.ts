import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('incompatibility', {
	letter: [
		['July 15, 2026', 'someone with different skills', 'say goodbye well', 'River Clinic', '988'],
		/values|who you are|identity|November/
	],
	guardian: [
		[
			'July 15, 2026',
			'someone with different skills may be able to help Noor more',
			'and not about Noor',
			'River Clinic'
		],
		/values|identity|the fee/
	],
	decides: [
		['someone with different skills may be able to help Zoë Lindqvist more', 'River Clinic'],
		/values|identity|the fee/
	],
	plain: [
		['somebody else can help you better than I can', 'You did nothing wrong'],
		/money|close my practice/
	]
});
