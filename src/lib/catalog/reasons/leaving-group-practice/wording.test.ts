import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('leaving-group-practice', {
	letter: [
		[
			'I will leave this practice on November 13, 2026',
			'Stay with this practice',
			'Ask to see me where I go',
			'See someone else',
			'Alder Group',
			'Fees and what your plan pays may differ',
			'988'
		],
		/come with me|follow me|better off|unhappy|close my practice/i
	],
	guardian: [
		[
			'I will leave this practice on November 13, 2026',
			'is for you and Noor to choose',
			'Stay with this practice',
			'Alder Group',
			'988'
		],
		/come with me|follow me|close my practice/i
	],
	decides: [
		[
			'I will leave this practice on November 13, 2026',
			'is for you and Zoë Lindqvist to choose',
			'988'
		],
		/come with me|follow me|close my practice/i
	],
	plain: [
		[
			'I will leave this practice on November 13, 2026',
			'You can choose what comes next:',
			'ask to see me where I work next',
			'988'
		],
		/close my practice/
	]
});
