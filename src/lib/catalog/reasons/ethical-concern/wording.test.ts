import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('ethical-concern', {
	letter: [
		[
			'Our work ends on July 15, 2026',
			'write a letter to Jonas Weil, who receives letters for me, at the address at the top',
			'see another therapist',
			'You may complain about me to the board for my profession in Oregon',
			'PSY 1234',
			'records',
			'River Clinic'
		],
		/\bbut\b|sorry|between us|keep (it|this) (quiet|to yourself)|mistake/i
	],
	guardian: [
		[
			'The work ends on July 15, 2026',
			'Neither Noor nor you caused this',
			'If you would like to talk with me about this, write that too',
			'You may complain about me to the board for my profession in Oregon',
			'River Clinic',
			'records'
		],
		/\bbut\b|sorry|between us|keep (it|this) (quiet|to yourself)|mistake/i
	],
	decides: [
		['Neither Zoë Lindqvist nor you caused this', 'You may complain about me to the board'],
		/\bbut\b|sorry|between us|mistake/i
	],
	plain: [
		['This is not because of you.', 'You may complain about me to the board'],
		/sorry|mistake|between us/i
	]
});
