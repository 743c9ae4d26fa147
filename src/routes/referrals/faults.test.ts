import { expect, it } from 'vitest';
import { newProvider } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import { formFaults, readOpenings } from './faults';

const provider = { id: 'river', ...newProvider({ name: 'River Clinic', phone: '555-0100' }) };

it.each(['two', '-1', '1.5', '1000'])('takes no “%s” for openings', (typed) => {
	expect(Object.keys(formFaults(provider, typed, day('2026-06-01')))).toEqual([
		'provider-openings'
	]);
});

it.each([
	['', null],
	['0', 0],
	[' 12 ', 12]
])('reads “%s” openings as %s', (typed, openings) => {
	const asked = { ...provider, checkedOn: day('2026-05-20') };
	expect(formFaults(asked, typed, day('2026-06-01'))).toEqual({});
	expect(readOpenings(typed)).toBe(openings);
});

it.each(['0', '3'])(
	'takes no %s openings of which nobody says when they were asked for',
	(typed) => {
		expect(formFaults(provider, typed, day('2026-06-01'))).toEqual({
			'provider-checkedOn': 'Say on which day they told you so.'
		});
	}
);
