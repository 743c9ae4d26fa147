import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'abuse-report-open',
	order: 110,
	title: 'A report of abuse is due',
	ticked: true,
	about: 'The report is made before the hand-off. Only that it was made is noted here.',
	brings: ['make-the-report'],
	waives: {},
	gates: { 'send-transfer-summary': ['make-the-report'] },
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.C('Standards C.5, abuse disclosures still open', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'abuse-report-open')
} satisfies Circumstance;
