import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 80,
	title: 'An account is open',
	about: 'Settled before the ending where possible; never a condition for records or referrals.',
	brings: ['settle-balance'],
	watch: [],
	source: ['A: Marmarosh and others 2017; OAR 833-075-0070', '2026-11-22']
});
