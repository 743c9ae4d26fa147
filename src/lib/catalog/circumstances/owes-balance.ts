import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'owes-balance',
	order: 80,
	title: 'An account is open',
	ticked: true,
	about: 'Settled before the ending where possible; never a condition for records or referrals.',
	brings: ['settle-balance'],
	waives: {},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.A('Marmarosh and others 2017; OAR 833-075-0070', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'owes-balance')
} satisfies Circumstance;
