import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'referrals-declined',
	order: 40,
	label: 'Offered, none wanted',
	act: 'Referrals offered and declined',
	ways: ['inPerson', 'video', 'phone'],
	ends: [
		{ group: 'referrals', outcome: 'declined' },
		{ group: 'choice', outcome: 'declined' }
	]
} satisfies Act;
