import { day } from '$lib/domain/day';
import type { Reason } from '$lib/domain/rules';

export default {
	id: 'practice-closing',
	title: 'I am closing my practice',
	about:
		'Care with you ends for every current client, and most may want to go on with somebody else, so notice and referrals come first.',
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
	watch: ['The reason may stay private: “closing” is enough.'],
	source: {
		text: 'APA Practice Organization, Closing a practice: patients; COPIC, retirement checklist',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	}
} satisfies Reason;
