import { kindOf } from '$lib/catalog/entries';
import type { Reason } from '$lib/domain/rules/ending';

export const kind = kindOf<Reason>();

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
	words: {},
	gates: {}
} satisfies Partial<Reason>;

/** A reason of no kind that several share: it says itself what is done in the first hour. */
export const reason = kind(usual);
