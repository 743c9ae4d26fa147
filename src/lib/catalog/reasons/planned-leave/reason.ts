import { leave } from '$lib/catalog/reasons/common/leave';

export default leave({
	title: 'I am taking a planned leave',
	about: 'You come back: cover, a window for your return and the choice of a transfer come first.',
	stages: {
		notice: 'Told in person first, then the letter, a reminder half way and a second notice.',
		referrals: 'Somebody covers for you, and a change to another provider is offered as well.',
		closure:
			'A last session before the break: what helps until then, whom to call, when you meet again.',
		transition:
			'Whoever covers knows what your client has agreed to; those who change get a full hand-off.',
		file: 'The file stays open: work goes on afterwards.'
	},
	watch: [
		'Private medical detail belongs in no letter.',
		'If the return slips, tell them before the window ends.'
	],
	source: 'B: APA 3.12, interruption of services; standards D.1, L03 (2026-11-22)'
});
