import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-22',
	stage: 'closure',
	group: null,
	order: 15,
	title: 'Let the sessions thin out',
	act: 'Sessions thinned out',
	why: 'Longer gaps let them try what they have learned while you are still there.',
	good: 'Fortnightly, then monthly, with the last day known.',
	source: ['B: M. Friedes; Modalia on tapering', '2026-11-22'],
	mayAlsoEnd: ['declined'],
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 60,
			share: 2 / 3,
			why: 'Two months before the last session, or two thirds of the days where there are fewer.'
		})
});
