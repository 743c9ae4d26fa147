import { day } from '$lib/domain/day';
import type { Reason } from '$lib/domain/rules';

export default {
	id: 'not-ending',
	title: 'No ending is planned',
	about: 'Treatment goes on. Choose a reason once an ending comes into view.',
	scope: 'both',
	startedBy: 'both',
	ends: false,
	practiceEnds: false,
	careContinues: false,
	clientReachable: true,
	mayEndAtOnce: false,
	tapers: false,
	temporary: false,
	onRequest: [],
	usualDays: null,
	closureSessions: null,
	stages: {
		notice: 'Nothing is planned.',
		referrals: 'Nothing is planned.',
		closure: 'Nothing is planned.',
		transition: 'Nothing is planned.',
		file: 'Nothing is planned.'
	},
	brings: [],
	waives: {},
	gates: {},
	watch: [],
	source: { text: 'Our reading', confidence: 'S', checkedOn: day('2026-11-22') }
} satisfies Reason;
