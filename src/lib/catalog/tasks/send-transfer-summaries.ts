import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P26',
	title: 'Send summaries, confirm receipt and first appointment',
	why: 'Only the first visit shows that the hand-off has worked.',
	good: 'Each summary went out under a signed release, its receipt is confirmed, and the first appointment has a day.',
	source: ['A: CASW, Manage records; 45 CFR 164.508 for the release', '2026-11-22'],
	asked: { how: 'recommended', by: 'CASW' },
	from: 'lastSession',
	days: [-14],
	inShortPlans: 'inOrder',
	after: 'begin-referrals',
	onLeave: null,
	counts: 'visits',
	settled: ({ load }) =>
		nobodyLeft(
			[
				load.of('send-transfer-summary'),
				load.of('confirm-receipt'),
				load.of('confirm-first-visit')
			],
			'Nobody waits for a summary, its receipt or the first visit.'
		)
});
