import type { Reason } from '$lib/domain/rules/ending';

/** What an unremarkable closing answers. */
export const traits = {
	mayEndAtOnce: false,
	tapers: false,
	temporary: false,
	leaves: false,
	moves: false,
	byPostAlone: false,
	confirms: true,
	mayComeBack: false
} satisfies Partial<Reason>;
