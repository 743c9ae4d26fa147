import type { MinorsKeep } from '$lib/domain/rules/place';

const plain = { orAdultsIfLater: false, atMostYears: null };

/** No rule of their own. */
export const asAdults: MinorsKeep = { shape: 'asAdults', ...plain };

export function untilAge(age: number): MinorsKeep {
	return { shape: 'untilAge', age, ...plain };
}

export function yearsAfter18(years: number): MinorsKeep {
	return { shape: 'yearsAfter18', years, ...plain };
}

export function clockFrom18(years: number): MinorsKeep {
	return { shape: 'clockFrom18', years, ...plain };
}

/** This or as for adults, whichever is later. */
export function orAdults(keep: MinorsKeep): MinorsKeep {
	return { ...keep, orAdultsIfLater: true };
}

export function atMost(years: number, keep: MinorsKeep): MinorsKeep {
	return { ...keep, atMostYears: years };
}
