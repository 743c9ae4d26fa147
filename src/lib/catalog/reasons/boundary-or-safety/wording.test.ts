import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('boundary-or-safety', {
	letter: [
		[
			'I can no longer be your therapist',
			'Our work ends on July 15, 2026',
			'my decision is firm',
			'write by post to Jonas Weil, at the address at the top',
			'River Clinic',
			'988'
		],
		/because you|threat|police|lawyer|say goodbye/i
	],
	guardian: [
		[
			'I can no longer be Noor’s therapist',
			'The work ends on July 15, 2026',
			'my decision is firm',
			'write by post to Jonas Weil, at the address at the top',
			'River Clinic',
			'records',
			'988'
		],
		/because (you|Noor)\b(?! )|threat|police|lawyer|say goodbye/i
	],
	decides: [
		['I can no longer be Zoë Lindqvist’s therapist', 'my decision is firm', 'write by post'],
		/threat|police|lawyer|say goodbye/i
	],
	plain: [
		['I can no longer be your therapist.', 'please write by post'],
		/I will help you|threat|police|call 503/
	]
});
