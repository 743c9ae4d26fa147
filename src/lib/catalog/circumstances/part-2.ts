import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'part-2',
	order: 120,
	title: 'Substance use programme (Part 2)',
	ticked: true,
	about: 'A consent of its own, and a notice that goes with whatever is passed on.',
	brings: ['part-2-consent'],
	waives: {},
	gates: { 'send-transfer-summary': ['part-2-consent'] },
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.B('42 CFR 2.31 and 2.32', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'part-2')
} satisfies Circumstance;
