import type { Situation } from '$lib/domain/rules/ending';

/** The ways to go on when a therapist leaves a practice, each with what speaks for and against it. */
export function choices({ place }: Situation): string[] {
	const costs = place.country.hasHealthPlans
		? 'the place, the fee and what a plan pays'
		: 'the place and the fee';
	return [
		'Stay with this practice and see a colleague here. The place and the papers stay the same; the person is new.',
		`Ask to see me where I go. The person stays the same; ${costs} may not. I can only offer it where my contract allows.`,
		'See somebody else. It may take a talk or two to find out whether it suits.',
		'Stop for now. That is fine too, and it is possible to start again later.'
	];
}

export function feesDiffer({ place }: Situation): string {
	return place.country.hasHealthPlans
		? 'Fees and what your plan pays may differ, so please ask before you choose.'
		: 'Fees may differ, so please ask before you choose.';
}
