import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-7',
	stage: 'closure',
	order: 25,
	title: 'Leave one offer open',
	act: 'Offer left open',
	why: 'A goodbye that is refused today may be wanted next week.',
	good: 'One sentence, with a day until which it stands, and the same in the letter.',
	source: ['S: APA 10.10(c); our reading', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Two weeks before the last session.'
		})
});
