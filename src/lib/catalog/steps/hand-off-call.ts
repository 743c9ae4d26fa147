import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.3',
	stage: 'transition',
	order: 30,
	title: 'Call the next provider',
	act: 'Call with the next provider held',
	why: 'A courtesy that can add safety; studies did not find that it brings more people to the first visit.',
	good: 'Short, with the client’s leave, perhaps with the client on the line.',
	source: ['A: Pace and others 2018, PMC6037516', '2026-11-22'],
	optional: true,
	dueOn: () => null
});
