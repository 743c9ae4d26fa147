import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.5',
	stage: 'referrals',
	order: 60,
	title: 'Help with the first call',
	act: 'Helped with the first call',
	why: 'For some the first call is the hardest step.',
	good: 'You offered to call together, or to call ahead with their leave.',
	source: ['S: Our reading of several guides', '2026-11-22'],
	optional: true,
	dueOn: () => null
});
