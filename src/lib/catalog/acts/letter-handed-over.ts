import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'letter-handed-over',
	order: 25,
	label: 'Letter handed over',
	act: 'Letter given',
	ways: ['byHand'],
	ends: [{ group: 'letter', outcome: 'done' }]
} satisfies Act;
