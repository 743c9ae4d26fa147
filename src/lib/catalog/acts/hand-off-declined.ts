import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'hand-off-declined',
	order: 80,
	label: 'Wants no hand-off',
	act: 'Hand-off offered and declined',
	ways: [],
	ends: [
		{ group: 'hand-over', outcome: 'declined' },
		{ group: 'receipt', outcome: 'notApplicable' }
	]
} satisfies Act;
