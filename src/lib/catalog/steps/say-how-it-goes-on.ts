import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-26',
	stage: 'closure',
	order: 8,
	title: 'Say how it goes on with you',
	act: 'Said how it goes on',
	why: 'A transfer can feel like a punishment. They need to know whether and when they may come back.',
	good: 'You said it in one plain sentence, and wrote it down for them.',
	source: ['S: Standards D.1, letter L16', '2026-11-22'],
	dueOn: (situation) => withoutDelay(situation, null, 0, 'On the first day: they need to know.')
});
