import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 40,
	title: 'Cannot decide alone',
	about: 'A guardian or decision-maker gets the notice, and your client hears it from you too.',
	brings: ['check-decision-maker', 'tell-guardian-or-partner'],
	gates: {
		'tell-guardian-or-partner': ['check-decision-maker'],
		'give-written-notice': ['check-decision-maker']
	},
	watch: [],
	source: ['C: Standards C.5, lacks capacity', '2026-11-22']
});
