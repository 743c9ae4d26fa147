import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('illness', {
	letter: [
		[
			'not been able to work since',
			'Harriet Lindenbaum',
			'by July 1, 2026 about what comes next',
			'River Clinic',
			'988'
		],
		/cancer|surgery|hospital|recover|get well|prognos/i
	],
	guardian: [
		['not been able to work since', 'Harriet Lindenbaum', 'by July 1, 2026', 'River Clinic', '988'],
		/cancer|surgery|hospital|recover|get well|prognos/i
	],
	decides: [
		['not been able to work since', 'Harriet Lindenbaum', '988'],
		/cancer|surgery|hospital|recover/i
	],
	plain: [
		['I cannot work for now.', 'You will hear more by July 1, 2026.', 'Harriet Lindenbaum'],
		/I will help you|hospital/
	]
});
