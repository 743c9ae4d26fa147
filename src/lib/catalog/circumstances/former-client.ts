import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isRecentFormer } from '$lib/domain/rules/situation';

export default {
	id: 'former-client',
	order: 170,
	title: 'A former client',
	ticked: false,
	about: 'A short letter about the records, to a confirmed address, and nothing else.',
	brings: ['confirm-address', 'write-to-former-client'],
	waives: {},
	gates: { 'write-to-former-client': ['confirm-address'] },
	keepsOnly: { steps: [], because: 'A former client: only the records matter.' },
	stopsClock: false,
	watch: ['No invitation to therapy, and nothing on the envelope.'],
	source: source.B('NASW Assurance Services; VA, NJ and CO rules on former clients', '2026-11-22'),
	holds: isRecentFormer
} satisfies Circumstance;
