import type { Reason } from '$lib/domain/rules/ending';

/** What an unremarkable closing answers. */
export const traits = {
	mayEndAtOnce: false,
	tapers: false,
	temporary: false,
	byExecutor: false,
	leaves: false,
	moves: false,
	byPostAlone: false,
	confirms: true,
	mayComeBack: false,
	first: [],
	askedOnce: [],
	words: {}
} satisfies Partial<Reason>;

/** Who receives post and calls where the therapist's own address stays out. */
export const thirdPerson = {
	thirdPerson: 'Jonas Weil',
	thirdPersonAddress: '9 Court Square\nPortland, OR 97204',
	thirdPersonPhone: '503-555-0133'
};

export const agenda = [
	{ id: 'look-back', title: 'Look back' },
	{ id: 'goodbye', title: 'Goodbye' }
];

/** Of a place that says nothing. */
export const noRules = {
	...{ retention: [], limits: [], methods: [], duties: [], minorConsent: [], mustSay: [] },
	...{ release: [], endings: [], boards: [], crisisLines: [], notFound: [] }
};
