import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-15',
	stage: 'notice',
	order: 38,
	title: 'Make sure the address still holds',
	act: 'Address confirmed',
	why: 'A letter to an old address tells a stranger that somebody was your client.',
	good: 'They, or a source you trust, confirmed it this year.',
	source: ['C: Standards D.1, letter L22; 45 CFR 164.522(b)', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: () => null
});
