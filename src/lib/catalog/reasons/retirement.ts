import { day } from '$lib/domain/day';
import type { Reason } from '$lib/domain/rules';

export default {
	id: 'retirement',
	title: 'I am retiring',
	about:
		'Care with you ends for every current client; colleagues who retired gave six to twelve months of notice where they could.',
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
	watch: ['Thanks are welcome; your life story is not needed.'],
	source: {
		text: 'C. Courtois on her retirement (American Psychological Association); R. Motherwell, New England Psychologist 2019',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	}
} satisfies Reason;
