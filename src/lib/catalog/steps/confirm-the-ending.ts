import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.8',
	stage: 'file',
	order: 20,
	title: 'Confirm the ending in writing',
	act: 'Ending confirmed in writing',
	why: 'Some clients like a last line that says it is finished, and well.',
	good: 'Agreed end, way back, records and crisis line; nothing about what you talked of.',
	source: ['S: Our reading of several guides', '2026-11-22'],
	optional: true,
	dueOn: () => null
});
