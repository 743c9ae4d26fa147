import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { readAppointment, readPasted, written } from './reading';

const today = day('2026-11-23');

describe('an appointment', () => {
	it.each([
		['12/1/2026', 'US', '2026-12-01', null],
		['1/12/2026', 'GB', '2026-12-01', null],
		['12/1', 'US', '2026-12-01', null],
		['12/1 3pm', 'US', '2026-12-01', '15:00'],
		['12/1 12am', 'US', '2026-12-01', '00:00'],
		['1/12 15:30', 'GB', '2026-12-01', '15:30'],
		['11/22', 'US', '2027-11-22', null],
		['11/23', 'US', '2026-11-23', null],
		['Dec 1, 2026, 2:30 PM', 'US', '2026-12-01', '14:30'],
		['Dec 1', 'US', '2026-12-01', null],
		['1 December 9:00', 'GB', '2026-12-01', '09:00'],
		['2026-12-01', 'US', '2026-12-01', null],
		['', 'US', null, null]
	] as const)('%s (%s) is %s at %s', (text, region, nextSeenOn, nextSeenAt) => {
		expect(readAppointment(text, region, today)).toEqual({ nextSeenOn, nextSeenAt });
	});

	it.each(['Thurs', '13/45', '2/30/2027', 'soon', '31/12/2026'])(
		'%s is no day in the US',
		(text) => {
			expect(readAppointment(text, 'US', today)).toBeNull();
		}
	);

	it.each(['US', 'GB'] as const)('is read again as it is written (%s)', (region) => {
		const one = { nextSeenOn: day('2027-02-03'), nextSeenAt: '14:30' };
		expect(readAppointment(written(one, region), region, today)).toEqual(one);
	});
});

describe('what is pasted', () => {
	const all = [
		{ id: 'a', name: 'Łukasz Ångström', sortName: 'Ångström, Łukasz' },
		{ id: 'b', name: 'Zoë Lee', sortName: 'Lee, Zoë' },
		{ id: 'c', name: 'Zoe Lee', sortName: 'Lee, Zoe' }
	];
	const read = (text: string, from = all) =>
		readPasted(text, from, all, 'US', today).map(({ id, found, wrong }) => [
			id,
			found?.nextSeenOn ?? null,
			wrong
		]);

	it('goes downwards from its row, and says which line is no day, or too many', () => {
		expect(read('12/1\r\nThurs\r\n12/3\r\n', all.slice(1))).toEqual([
			['b', '2026-12-01', null],
			[null, null, '“Thurs” is no day'],
			[null, null, 'there is no further row for it']
		]);
	});

	it('changes nobody by a line with nothing in it', () => {
		expect(read('12/1\n\n12/3')).toEqual([
			['a', '2026-12-01', null],
			[null, null, 'nothing stands there, so nothing changes'],
			['c', '2026-12-03', null]
		]);
	});

	it('takes a day and an hour in two columns', () => {
		expect(readPasted('12/1/2026\t3:00 PM', all, all, 'US', today)[0]?.found).toEqual({
			nextSeenOn: '2026-12-01',
			nextSeenAt: '15:00'
		});
	});

	it('goes by the names that stand before, whatever their marks, and guesses between no two', () => {
		expect(read('Lukasz Angstrom\t12/1\nLee, Zoë\t12/2\nNobody\t12/3')).toEqual([
			['a', '2026-12-01', null],
			[null, null, 'two people are called “Lee, Zoë”: type it in their row'],
			[null, null, '“Nobody” is nobody in this list']
		]);
	});
});
