import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.7',
	stage: 'closure',
	order: 60,
	title: 'Measure once more',
	act: 'Outcome measured',
	why: 'Where you used a questionnaire, a last one rounds the work off.',
	good: 'Filled in and kept in your records; the numbers do not belong here.',
	source: ['B: Guides to closing notes', '2026-11-22'],
	optional: true,
	dueOn: () => null
});
