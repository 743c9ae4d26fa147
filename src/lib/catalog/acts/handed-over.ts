import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'handed-over',
	order: 70,
	label: 'Handed over',
	act: 'Handed over with a signed release',
	ways: ['post', 'portal', 'email', 'byHand', 'phone'],
	ends: [{ group: 'hand-over', outcome: 'done' }]
} satisfies Act;
