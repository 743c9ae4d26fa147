import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'referrals-offered',
	order: 30,
	label: 'Referrals offered',
	act: 'Referrals offered, with crisis numbers',
	ways: ['inPerson', 'video', 'phone', 'byHand'],
	ends: [
		{ group: 'referrals', outcome: 'done' },
		{ group: 'crisis', outcome: 'done' }
	]
} satisfies Act;
