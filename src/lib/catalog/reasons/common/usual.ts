import type { Reason } from '$lib/domain/rules/ending';

/** What most endings answer; an entry says what it answers otherwise. */
export const usual = {
	startedBy: 'clinician',
	ends: true,
	practiceEnds: false,
	careContinues: true,
	clientReachable: true,
	mayEndAtOnce: false,
	tapers: false,
	temporary: false,
	byExecutor: false,
	leaves: false,
	moves: false,
	byPostAlone: false,
	confirms: true,
	mayComeBack: true,
	onRequest: [],
	askedOnce: [],
	usualDays: null,
	closureSessions: null,
	brings: [],
	waives: {},
	gates: {}
} satisfies Partial<Reason>;
