import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 70,
	title: 'Takes medication',
	about:
		'The prescriber learns the last day and what to look out for, with a release. You advise no doses.',
	brings: ['tell-prescriber'],
	watch: [],
	source: ['S: Standards C.5, medication', '2026-11-22']
});
