import { afterTelling } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.1',
	stage: 'closure',
	group: 'wishes',
	order: 10,
	title: 'Plan the last sessions',
	act: 'Last sessions planned',
	why: 'Knowing how many are left lets both of you use them.',
	good: 'Number and dates are agreed.',
	source: [
		'A: Spayd and Wiley 2014: four sessions of notice at least; spacing is our reading',
		'2026-11-22'
	],
	dueOn: (situation) =>
		afterTelling(situation, { days: 14, share: 1 / 6, why: 'In the talk that follows the news.' })
});
