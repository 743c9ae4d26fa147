import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.4',
	stage: 'closure',
	group: 'closing-session',
	order: 40,
	title: 'Note what helps',
	act: 'What helps is agreed',
	why: 'What they learnt is theirs to keep, and easier to find again when it is written down.',
	good: 'They leave with their own early signs and what they do then, in their own words.',
	source: ['A: Norcross and others 2017, tasks most therapists agree on', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 0, share: 0, why: 'On the day of the last session.' })
});
