import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 120,
	title: 'Substance use programme (Part 2)',
	about: 'A consent of its own, and a notice that goes with whatever is passed on.',
	brings: ['part-2-consent'],
	gates: { 'send-transfer-summary': ['part-2-consent'] },
	watch: [],
	source: ['B: 42 CFR 2.31 and 2.32', '2026-11-22']
});
