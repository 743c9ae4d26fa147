/** What the compiler cannot see in a country: that it has every answer, and no other. */
import { expect, it } from 'vitest';
import anywhere from './common/anywhere.json';
import countries from './countries.json';
import type { Row } from './index';

const fields: Record<keyof Row, true> = {
	...{ crisisLines: true, bodies: true, emergencyNumber: true, emergencyRoom: true, doctor: true },
	...{ findOthers: true, overseer: true },
	...{
		formLaw: true,
		hasGdpr: true,
		hasParentalResponsibility: true,
		setsNotesApart: true,
		hasHealthPlans: true,
		hasPayerNumbers: true
	},
	...{ notThere: true, region: true }
};
const laws: readonly Row['formLaw'][] = ['authorization', 'consent', null];
const regions: readonly Row['region'][] = ['US', 'GB', null];

it.each(Object.entries({ ...countries, anywhere }))('%s answers all that is asked', (_, row) => {
	expect(Object.keys(row).sort()).toEqual(Object.keys(fields).sort());
	expect(laws).toContain(row.formLaw);
	expect(regions).toContain(row.region);
	expect(Object.keys(row.overseer).sort()).toEqual(['form', 'letter']);
	for (const line of row.crisisLines) {
		const more = 'for' in line ? ['for', 'name', 'source'] : ['name'];
		expect(Object.keys(line).sort()).toEqual(['contact', ...more]);
	}
	for (const body of row.bodies) expect(body.source).toMatch(/^A: .+ \(\d{4}-\d\d-\d\d\)$/);
});
