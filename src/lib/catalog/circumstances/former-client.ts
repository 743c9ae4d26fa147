import { isRecentFormer } from '$lib/domain/rules/situation';
import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 170,
	title: 'A former client',
	about: 'A short letter about the records, to a confirmed address, and nothing else.',
	brings: ['confirm-address', 'write-to-former-client'],
	gates: { 'write-to-former-client': ['confirm-address'] },
	keepsOnly: { steps: [], because: 'A former client: only the records matter.' },
	watch: ['No invitation to therapy, and nothing on the envelope.'],
	source: ['B: NASW Assurance Services; VA, NJ and CO rules on former clients', '2026-11-22'],
	holds: isRecentFormer
});
