import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('crisis-transfer', {
	letter: [
		[
			'from June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'more support than I can give here',
			'have agreed to see you',
			'until that care has begun',
			'If it does not begin on June 3, 2026',
			'our own sessions stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	],
	guardian: [
		[
			'I have told Noor about this',
			'from June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'does not mean that Noor or you did anything wrong',
			'If it does not begin on June 3, 2026',
			'the sessions with me stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	],
	decides: [
		['from June 3, 2026', 'have agreed to see Zoë Lindqvist', 'River Clinic', '988'],
		/hospital|unit|inpatient|must go/i
	],
	plain: [
		[
			'From June 3, 2026',
			'You can still call 503',
			'Go to them on June 3, 2026',
			'tell me the same day',
			'River Clinic'
		],
		/somebody new|hospital|must go/
	]
});
