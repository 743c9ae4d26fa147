import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('illness', {
	letter: [
		[
			'unable to work since',
			'Harriet Lindenbaum',
			'by February 1, 2027 about what comes next',
			'River Clinic',
			'988'
		],
		/cancer|surgery|hospital|recover|get well|prognos/i
	],
	guardian: [
		['unable to work since', 'Harriet Lindenbaum', 'by February 1, 2027', 'River Clinic', '988'],
		/cancer|surgery|hospital|recover|get well|prognos/i
	],
	decides: [
		['unable to work since', 'Harriet Lindenbaum', '988'],
		/cancer|surgery|hospital|recover/i
	],
	plain: [
		['I cannot work for now.', 'You will hear more by February 1, 2027.', 'Harriet Lindenbaum'],
		/I will help you|hospital/
	]
});
