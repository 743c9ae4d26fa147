import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'told-in-session',
	order: 10,
	label: 'Told today',
	act: 'Told, with the last day and where to find help',
	ways: ['inPerson', 'video', 'phone'],
	ends: [{ group: 'told', outcome: 'done' }]
} satisfies Act;
