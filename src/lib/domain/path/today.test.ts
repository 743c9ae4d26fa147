import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Circumstance, Reason } from '$lib/domain/rules/ending';
import { caseOf, client, context, reason, step, today } from '$tests/support/domain/cases';
import { caseload } from './caseload';

const tell = step('tell-in-session', { dueOn: () => ({ on: addDays(today, 3), why: '' }) });
const dueToday = step('steady-first', { dueOn: () => ({ on: today, why: '' }) });
const isTickedCrisis: Circumstance['holds'] = ({ case: { client } }) =>
	client.circumstances.includes('in-crisis');
const circumstance: Circumstance = {
	...{ id: 'in-crisis', title: 'In crisis now', ticked: true, about: '' },
	...{
		brings: ['steady-first'],
		words: {},
		waives: {},
		gates: {},
		watch: [],
		source: reason.source
	},
	...{ keepsOnly: null, stopsClock: false, holds: () => false }
};

describe('puts life and safety before all else that is due', () => {
	const named = (id: string, changed: Parameters<typeof client>[0] = {}) =>
		caseOf({ client: client({ id, sortName: id, ...changed }) });
	const inCrisis = { ...circumstance, stopsClock: true, holds: isTickedCrisis };
	const transfer: Reason = {
		...reason,
		id: 'crisis-transfer',
		scope: 'client',
		mayEndAtOnce: true
	};
	const here = context({
		catalog: { ...context().catalog, reasons: [reason, transfer], circumstances: [inCrisis] }
	});

	it('whoever is at risk, in a crisis, or needs more care at once', () => {
		const people = [
			named('usual'),
			named('risk', { atRisk: true }),
			named('crisis', { circumstances: ['in-crisis'] }),
			named('transfer', { reason: 'crisis-transfer' })
		];
		const { today: groups } = caseload(people, here, [dueToday]);
		expect(groups.safety.map(({ name }) => name)).toEqual(['crisis', 'risk', 'transfer']);
		expect(groups.needsNow.map(({ name }) => name)).toEqual(['usual']);
	});

	it('but not with what is due another day', () => {
		const { today: groups } = caseload([named('risk', { atRisk: true })], here, [tell]);
		expect([groups.safety, groups.thisWeek.length]).toEqual([[], 1]);
	});
});

it.each([false, true])(
	'what is due today is asked for now, also where it waits for others: %s',
	(waitsForOthers) => {
		const load = caseload([caseOf()], context(), [{ ...dueToday, waitsForOthers }]);
		expect([load.today.needsNow.length, load.today.thisWeek.length]).toEqual([1, 0]);
	}
);
