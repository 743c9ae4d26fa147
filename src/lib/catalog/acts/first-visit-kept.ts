import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'first-visit-kept',
	order: 90,
	label: 'First visit kept',
	act: 'Next provider has received the summary, first visit kept',
	ways: [],
	ends: [
		{ group: 'receipt', outcome: 'done' },
		{ group: 'arrival', outcome: 'done' }
	]
} satisfies Act;
