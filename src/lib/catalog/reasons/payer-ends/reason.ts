import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'The payer or agency ends cover',
	about: 'Told at once: there may be an appeal, a lower fee or another place.',
	scope: 'client',
	startedBy: 'payer',
	closureSessions: { from: 1, to: 3 },
	stages: {
		notice: 'Told at once; an appeal where it helps.',
		referrals: 'Places with a lower fee, or within the plan.',
		closure: 'Sessions as far as cover or you allow.',
		transition: 'A full hand-off.',
		file: 'Who ended cover, when, and what was tried.'
	},
	brings: ['ask-for-an-appeal'],
	watch: ['Ending over cover is allowed, with referrals and never in danger.'],
	source: 'B: AMHCA, Termination and referral; NASW 1.17(b) (2026-11-22)'
});
