import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'next-provider-chosen',
	order: 50,
	label: 'Next provider chosen',
	act: 'Next provider chosen',
	ways: [],
	ends: [{ group: 'choice', outcome: 'done' }]
} satisfies Act;
