import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'notice-talked-over',
	order: 20,
	label: 'Talked it over',
	act: 'Notice talked over',
	ways: ['inPerson', 'video', 'phone'],
	ends: [{ group: 'wishes', outcome: 'done' }]
} satisfies Act;
