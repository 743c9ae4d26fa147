import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 110,
	title: 'A report of abuse is due',
	about: 'The report is made before the hand-off. Only that it was made is noted here.',
	brings: ['make-the-report'],
	gates: { 'send-transfer-summary': ['make-the-report'] },
	watch: [],
	source: ['C: Standards C.5, abuse disclosures still open', '2026-11-22']
});
