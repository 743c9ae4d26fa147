import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('boundary-or-safety', {
	letter: [
		[
			'I can no longer be your therapist',
			'There are no more sessions. Until July 15, 2026, Jonas Weil can help',
			'my decision is firm',
			'write a letter to Jonas Weil, who receives letters for me, at the address at the top',
			'River Clinic',
			'988'
		],
		/because you|threat|police|lawyer|say goodbye/i
	],
	guardian: [
		[
			'I can no longer be Noor’s therapist',
			'There are no more sessions. Until July 15, 2026, Jonas Weil can help',
			'I have told Noor about this',
			'my decision is firm',
			'write a letter to Jonas Weil, who receives letters for me, at the address at the top',
			'River Clinic',
			'records',
			'988'
		],
		/because (you|Noor)\b(?! )|threat|police|lawyer|say goodbye/i
	],
	decides: [
		['I can no longer be Zoë Lindqvist’s therapist', 'my decision is firm', 'write a letter'],
		/threat|police|lawyer|say goodbye/i
	],
	plain: [
		['I can no longer be your therapist.', 'please write a letter'],
		/I will help you|threat|police|call 503/
	]
});
