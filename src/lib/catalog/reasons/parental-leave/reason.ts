import { leave } from '$lib/catalog/reasons/common/leave';

export default leave({
	title: 'I am taking parental leave',
	about: 'You come back: the day it begins may move, so notice and cover are arranged early.',
	stages: {
		notice: 'Told early and in person: the first day may come sooner than planned.',
		referrals: 'Somebody covers for you, and a change to another provider is offered as well.',
		closure:
			'A last session before the break: what helps until then, whom to call, when you meet again.',
		transition:
			'Whoever covers knows what your client has agreed to; those who change get a full hand-off.',
		file: 'The file stays open: work goes on afterwards.'
	},
	watch: [
		'What you share about yourself is yours to choose.',
		'If the return slips, tell them before the window ends.'
	],
	source: 'B: APA 3.12, interruption of services; standards C.4 (2026-11-22)'
});
