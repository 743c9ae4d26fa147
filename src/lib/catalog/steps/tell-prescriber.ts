import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-5',
	stage: 'transition',
	order: 26,
	title: 'Tell the prescriber',
	act: 'Prescriber told',
	why: 'Whoever prescribes should know who is watching from now on.',
	good: 'With a release: the last day, the next provider, what to look out for. No advice on doses.',
	source: ['S: Standards C.5, medication', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Two weeks before the last session.'
		})
});
