import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 60,
	title: 'Ordered by a court or office',
	about:
		'The order says what may be told: the end, and attendance where it asks for it. The referrer is asked for a new provider.',
	brings: ['check-the-order', 'tell-the-referrer'],
	gates: { 'tell-the-referrer': ['check-the-order'] },
	watch: ['Get their instruction in writing.'],
	source: ['S: Standards C.5, court-ordered', '2026-11-22']
});
