import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('crisis-transfer', {
	letter: [
		[
			'From June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'more support than I can give here',
			'I remain your contact until that care begins',
			'Our own sessions stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	],
	guardian: [
		[
			'I have told Noor myself',
			'From June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'Noor has done nothing wrong',
			'I remain your contact until that care begins',
			'The sessions with me stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	],
	decides: [
		['From June 3, 2026', 'These people are there:', 'River Clinic', '988'],
		/hospital|unit|inpatient|must go/i
	],
	plain: [
		['From June 3, 2026', 'Until then you can still call 503', 'River Clinic'],
		/somebody new|hospital|must go/
	]
});
