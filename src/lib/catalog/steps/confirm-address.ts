import { day } from '$lib/domain/days/day';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'confirm-address',
	code: 'C5-15',
	stage: 'notice',
	group: null,
	order: 38,
	title: 'Make sure the address still holds',
	act: 'Address confirmed',
	why: 'A letter to an old address tells a stranger that somebody was your client.',
	good: 'They, or a source you trust, confirmed it this year.',
	source: {
		text: 'Standards D.1, letter L22; 45 CFR 164.522(b)',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: () => null
} satisfies Step;
