import { day } from '$lib/domain/day';
import type { Reason } from '$lib/domain/rules';

export default {
	id: 'relocation',
	title: 'I am moving away',
	about:
		'Care with you ends here; the law where the client is says whether online sessions may go on, so promise none before you have asked.',
	scope: 'practice',
	startedBy: 'clinician',
	ends: true,
	practiceEnds: true,
	careContinues: true,
	clientReachable: true,
	mayEndAtOnce: false,
	tapers: false,
	temporary: false,
	onRequest: [],
	usualDays: null,
	closureSessions: null,
	stages: {
		notice: 'Told in person first, then the letter, a reminder half way and a second notice.',
		referrals: 'Three options each, checked for openings, with help for the first call.',
		closure:
			'Closure sessions for everybody, without thinning out: contact gets scarce just when worry is greatest.',
		transition: 'A full hand-off with a release, until the first visit was kept.',
		file: 'A closing note, the records kept where the letter says.'
	},
	brings: ['send-second-notice', 'offer-records'],
	waives: {},
	gates: {},
	watch: ['Promise sessions by video only where your licence covers them, and say for how long.'],
	source: {
		text: 'APA Ethics Code 3.12, Interruption of psychological services; professionalwillmanagement.com on practice across states',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	}
} satisfies Reason;
