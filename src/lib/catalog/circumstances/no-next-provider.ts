import { wantsNoProvider } from '$lib/domain/rules/situation';
import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 160,
	title: 'Wants no next provider',
	about: 'The hand-off is left out. Crisis numbers and the way back stay.',
	brings: [],
	waives: {
		'sign-release': 'They want no next provider.',
		'send-transfer-summary': 'They want no next provider.',
		'hand-off-call': 'They want no next provider.',
		'confirm-receipt': 'They want no next provider.',
		'confirm-first-visit': 'They want no next provider.',
		'end-follow-up': 'They want no next provider.',
		'overlap-with-next': 'They want no next provider.',
		'speak-with-the-unit': 'They want no next provider.',
		'plan-the-gap': 'They want no next provider.',
		'help-with-first-call': 'They want no next provider.'
	},
	watch: [],
	source: ['B: APA 10.10(c)', '2026-11-22'],
	holds: wantsNoProvider
});
