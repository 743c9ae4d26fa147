import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.3',
	stage: 'closure',
	group: 'closing-session',
	order: 30,
	title: 'Hold the last sessions',
	act: 'Closure sessions held',
	why: 'Looking back, naming when therapy could help again, and saying goodbye: these are the work of an ending.',
	good: 'Held, or offered and declined: a client may prefer to go without a goodbye.',
	source: ['A: C. Suffridge, three tasks of ending; Norcross and others 2017', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 0, share: 0, why: 'On the day of the last session.' })
});
