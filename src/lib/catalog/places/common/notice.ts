import { day } from '$lib/domain/days/day';
import type { Notice } from '$lib/domain/rules/place';

/** Custom, not law: 30 days at least, 90 as a rule, 180 for those seen longest. */
export const customaryNotice: Notice = {
	days: 90,
	longTermDays: 180,
	floorDays: 30,
	source: {
		text: 'Our reading of several: Psychiatric News 2020 and COPIC (30 days at least, 60 to 90 ideal), APA Monitor 2003 (six months for the longest)',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	}
};
