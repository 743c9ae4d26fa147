import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 10,
	title: 'In crisis now',
	about:
		'This client’s clock stands still. The crisis and the level of care come first; days run again once you take this away.',
	brings: ['steady-first', 'choose-level-of-care', 'review-safety-plan'],
	stopsClock: true,
	watch: [
		'Never end in the middle of a crisis. If you are gone yourself, whoever covers holds them.'
	],
	source: ['S: Standards C.5, in crisis now; AMHCA', '2026-11-22']
});
