import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'The account is not paid',
	about:
		'Only when three things are true: the terms were clear, nobody is in danger, and the consequences were talked over.',
	scope: 'client',
	closureSessions: { from: 1, to: 3 },
	stages: {
		notice: 'Three conditions first; then a plan, then a date.',
		referrals: 'Places with a low fee.',
		closure: 'Closure sessions as for others.',
		transition: 'The records are never held back for money.',
		file: 'The terms, the talks, the dates.'
	},
	brings: ['make-terms-clear', 'rule-out-danger', 'talk-over-consequences'],
	gates: {
		'tell-in-session': ['make-terms-clear', 'rule-out-danger', 'talk-over-consequences'],
		'give-written-notice': ['make-terms-clear', 'rule-out-danger', 'talk-over-consequences']
	},
	watch: ['Never while somebody is in danger.', 'Records are never held back.'],
	source: 'A: NASW Code of Ethics 1.17(c) (2026-11-22)'
});
