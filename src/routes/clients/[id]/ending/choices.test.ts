import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { practice } from '$tests/support/domain/cases';
import { asksForLevel, reasonOf, reasonOptions } from './choices';
import { endingFaults } from './faults';

const today = day('2026-11-22');
const chosen = { reason: 'client-ends', endingBegunOn: today, lastSessionOn: null };

it('offers the practice’s reason first, and no other practice’s', () => {
	const options = reasonOptions(practice());
	expect(options[0]).toEqual({ value: null, label: 'As the practice: I am closing my practice' });
	const values = options.map(({ value }) => value);
	expect(values).toContain('goals-achieved');
	expect(values).toContain('not-ending');
	expect(values).not.toContain('retirement');
});

it('says in a practice that stays open that no ending is planned', () => {
	const [own] = reasonOptions(practice({ reason: 'not-ending' }));
	expect(own).toEqual({ value: null, label: 'No ending is planned' });
});

it.each([
	['crisis-transfer', [], true],
	['client-ends', ['in-crisis'], true],
	['client-ends', [], false]
] as const)('asks for %s with %j about the level of care: %s', (reason, special, asks) => {
	expect(asksForLevel(reasonOf(reason, practice()), special)).toBe(asks);
});

it.each([
	['a whole answer', {}, []],
	['no day', { endingBegunOn: null }, ['endingBegunOn']],
	['a day to come', { endingBegunOn: day('2026-11-23') }, ['endingBegunOn']],
	['a day of long ago', { endingBegunOn: day('2016-11-23') }, ['endingBegunOn']],
	['the practice’s reason', { reason: null, endingBegunOn: null }, []],
	['a last session before it began', { lastSessionOn: day('2026-11-21') }, ['lastSessionOn']],
	['a last session far away', { lastSessionOn: day('2046-11-21') }, ['lastSessionOn']]
] as const)('takes or refuses %s', (_, changed, faults) => {
	expect(Object.keys(endingFaults({ ...chosen, ...changed }, today, 'US'))).toEqual(faults);
});
