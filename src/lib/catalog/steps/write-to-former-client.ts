import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-16',
	stage: 'notice',
	order: 39,
	title: 'Write about the records',
	act: 'Letter about the records sent',
	why: 'Former clients need to know where their record goes, and nothing else.',
	good: 'Short, neutral, by a plain envelope: the closing day, who keeps the record, how to ask.',
	source: ['B: NASW Assurance Services; VA, NJ and CO rules on former clients', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: () => null
});
