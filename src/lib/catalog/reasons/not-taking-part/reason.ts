import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'They come, but take no part',
	about:
		'A talk and a changed agreement come first, with a day to look again; then it is told in person.',
	scope: 'client',
	closureSessions: { from: 1, to: 3 },
	stages: {
		notice: 'Talk about it, change what you agreed and look again on a day; only then tell them.',
		referrals: 'Two or three options, another way of working among them.',
		closure: 'One to three sessions, without blame.',
		transition: 'The summary says what was offered, and what was changed.',
		file: 'The note shows the talk, the changed agreement and the day you looked again.'
	},
	brings: ['talk-about-taking-part', 'try-another-plan'],
	gates: {
		'tell-in-session': ['talk-about-taking-part', 'try-another-plan'],
		'give-written-notice': ['talk-about-taking-part', 'try-another-plan']
	},
	watch: ['Think of risk, illness, fear and pressure from others first.', 'Do not end at once.'],
	source: 'S: Standards C.4, not taking part; APA 10.10(a) (2026-11-29)'
});
