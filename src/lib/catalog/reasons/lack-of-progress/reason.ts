import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'Treatment is not helping enough',
	about: 'Raised early and looked at together; a changed plan comes first, an ending second.',
	scope: 'client',
	mayComeBack: false,
	closureSessions: { from: 1, to: 3 },
	stages: {
		notice:
			'Raise it early, with something to look at; try a changed plan and ask a colleague first.',
		referrals: 'Two or three options with another method or level of care.',
		closure: 'One to three sessions, without blame: name what did help.',
		transition: 'The summary says what was tried.',
		file: 'The note shows which alternatives were tried.'
	},
	brings: ['consult', 'review-progress', 'try-another-plan'],
	gates: {
		'tell-in-session': ['review-progress', 'try-another-plan'],
		'give-written-notice': ['review-progress', 'try-another-plan']
	},
	watch: ['Write down the alternatives you tried.', 'Do not end at once.'],
	source: 'B: APA 10.10(a); AMHCA: do not end at once; standards C.4 (2026-11-22)'
});
