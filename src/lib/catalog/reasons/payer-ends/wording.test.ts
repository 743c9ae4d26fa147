import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording('payer-ends', {
	letter: [
		[
			'will stop paying',
			'July 15, 2026',
			'a lower fee',
			'good faith estimate',
			'a copy of your records whatever you choose'
		],
		/\bmust\b|\bowe/i
	],
	guardian: [
		[
			'will stop paying',
			'None of us chose this',
			'You can ask the plan to look at this again',
			'a copy of the records whatever you choose'
		],
		/\bmust\b|\bowe|agreed on the fee/i
	],
	decides: [
		['will stop paying', 'You can ask the plan to look at this again', 'a lower fee'],
		/\bmust\b|\bowe|agreed on the fee/i
	],
	plain: [
		[
			'your health plan will stop paying for our sessions.',
			'You did not choose this, and I did not either.'
		],
		/It is about money/
	]
});
