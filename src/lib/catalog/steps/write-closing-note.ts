import { afterLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.8',
	stage: 'file',
	group: 'file',
	order: 10,
	title: 'Write the closing note',
	act: 'Closing note written',
	why: 'The note tells whoever opens the file what was offered, what was chosen, and how it ended.',
	good: 'In your record system: dates, notice given, sessions held or declined, referrals, risk at the end. Facts only.',
	source: ['B: CASW; guides to closing notes; some payers want it within 30 days', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterLastSession(situation, 7, 'Within a week of the last session.')
});
