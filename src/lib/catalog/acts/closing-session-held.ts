import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'closing-session-held',
	order: 60,
	label: 'Sessions held as agreed',
	act: 'Closure sessions held as agreed',
	ways: ['inPerson', 'video', 'phone'],
	ends: [{ group: 'closing-session', outcome: 'done' }]
} satisfies Act;
