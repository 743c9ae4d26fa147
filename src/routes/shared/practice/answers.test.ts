import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { daysOf, faults } from './answers';

const today = day('2026-11-22');
const right = {
	kind: 'closing' as const,
	clinician: 'Dana Whitfield, PhD',
	place: 'us-ma',
	lastSessionOn: day('2027-03-19'),
	closingOn: day('2027-03-31'),
	returnFromOn: null,
	returnByOn: null,
	becomesClosingOn: null,
	absentSinceOn: null,
	absence: null,
	executorName: ''
};

it('finds nothing wrong with three whole answers', () => {
	expect(faults(right, today)).toEqual({});
});

it.each([
	['clinician', { clinician: '  ' }],
	['place', { place: '' }],
	['lastSessionOn', { lastSessionOn: null }],
	['lastSessionOn', { lastSessionOn: day('2026-11-21') }],
	['closingOn', { closingOn: null }],
	['closingOn', { closingOn: day('2027-03-18') }],
	['closingOn', { closingOn: day('2127-03-31') }]
] as const)('asks for %s where it is missing or cannot be', (field, change) => {
	expect(Object.keys(faults({ ...right, ...change }, today))).toEqual([field]);
});

it('lets the practice close on the day of the last session', () => {
	expect(faults({ ...right, closingOn: right.lastSessionOn }, today)).toEqual({});
});

it('asks for no day where the practice stays open', () => {
	const open = { ...right, kind: 'open' as const, lastSessionOn: null, closingOn: null };
	expect(faults(open, today)).toEqual({});
});

it.each([
	['nothing', {}, []],
	['a return before the leave', { returnByOn: day('2027-03-01') }, ['returnByOn']],
	[
		'a window that ends before it begins',
		{ returnFromOn: day('2027-07-01'), returnByOn: day('2027-06-01') },
		['returnByOn']
	],
	['a closing before the leave', { becomesClosingOn: day('2027-03-19') }, ['becomesClosingOn']]
] as const)('looks at the days of a leave: %s', (_, changed, asked) => {
	const leave = { ...right, kind: 'leave' as const, closingOn: null, ...changed };
	expect(Object.keys(faults(leave, today))).toEqual(asked);
});

it.each([
	['a day in the past, and the own name', {}, []],
	['today', { absentSinceOn: today }, []],
	['no day', { absentSinceOn: null }, ['absentSinceOn']],
	['a day still to come', { absentSinceOn: day('2026-11-23') }, ['absentSinceOn']],
	['no name', { executorName: ' ' }, ['executorName']],
	['that nobody knows yet what has happened', { absence: 'unknown' }, []],
	['not what has happened', { absence: null }, ['absence']]
] as const)('looks at what is said of a colleague: %s', (_, changed, asked) => {
	const colleague = {
		...right,
		...{ kind: 'colleague' as const, lastSessionOn: null, closingOn: null },
		...{ absentSinceOn: day('2026-11-19'), executorName: 'Jonas Weil' },
		absence: 'died' as const,
		...changed
	};
	expect(Object.keys(faults(colleague, today))).toEqual(asked);
});

it('keeps only the days that belong to the kind', () => {
	const all = { ...right, returnFromOn: right.closingOn, becomesClosingOn: right.closingOn };
	expect(daysOf('closing', all)).toMatchObject({ closingOn: right.closingOn, returnFromOn: null });
	expect(daysOf('leave', all)).toMatchObject({ closingOn: null, returnFromOn: right.closingOn });
	expect(daysOf('open', all)).toMatchObject({ closingOn: null, lastSessionOn: null });
});
