import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'They want to end',
	about: 'Their choice is respected: a warm answer, one session on offer, the door open.',
	scope: 'client',
	startedBy: 'client',
	careContinues: false,
	onRequest: ['referrals', 'transition'],
	askedOnce: ['give-referral-details'],
	closureSessions: { from: 1, to: 2 },
	stages: {
		notice: 'Answered at once.',
		referrals: 'Offered once.',
		closure: 'One session on offer.',
		transition: 'On request.',
		file: 'The reason in their words, if they gave one.'
	},
	brings: ['acknowledge-their-wish'],
	waives: {
		'tell-in-session': 'They told you.',
		'remind-at-half-time': 'The ending is their own.',
		'talk-over-the-notice': 'The ending is their own.'
	},
	watch: ['Do not run after them and do not shame them.'],
	source: 'S: Standards C.4, client-initiated ending (2026-11-22)'
});
