import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'Goals are achieved',
	about:
		'A good ending: the day is agreed on together, sessions thin out, and the door stays open.',
	scope: 'client',
	startedBy: 'both',
	careContinues: false,
	tapers: true,
	onRequest: ['referrals', 'transition'],
	askedOnce: ['give-referral-details'],
	stages: {
		notice: 'A day agreed on together.',
		referrals: 'Offered once, then on request: groups, upkeep, medical care.',
		closure: 'In full: look back, celebrate, plan for bad days.',
		transition: 'Only on request.',
		file: 'A closing note, and how to come back.'
	},
	brings: ['agree-on-a-date', 'thin-out-sessions'],
	waives: {
		'tell-in-session': 'You agree on the last day together: nobody has to be told.',
		'remind-at-half-time': 'The day was agreed on together, and every session is counted.'
	},
	watch: ['Do not hold on: the door stays open anyway.'],
	source: 'S: Standards C.4; APA 10.10(a); ACA A.11.c (2026-11-22)'
});
