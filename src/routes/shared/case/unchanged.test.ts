import { addedLater } from '$lib/domain/records/added-later';
import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { newCase, type Case } from '$lib/domain/records/case';
import { day } from '$lib/domain/days/day';
import type { Outcome } from '$lib/domain/records';
import { unchanged } from './unchanged';

const client = { id: 'c1', ...newClient({ name: 'Ada Moreno' }) };
const told: Outcome = {
	id: 'o1',
	clientId: 'c1',
	step: 'tell-in-session',
	outcome: 'done',
	happenedOn: day('2027-01-04'),
	way: 'inPerson',
	attempts: null,
	because: null,
	...addedLater.outcome
};

function caseOf(parts: Partial<Case> = {}): Case {
	return { ...newCase(client), ...parts };
}

it('gives the case of before while no record changed', () => {
	const before = unchanged(caseOf());
	expect(unchanged(caseOf())).toBe(before);
});

it('gives the new case once something was recorded', () => {
	unchanged(caseOf());
	expect(unchanged(caseOf({ outcomes: [told] })).outcomes).toEqual([told]);
});

it('gives the new case once the client was edited', () => {
	const before = unchanged(caseOf());
	expect(unchanged(caseOf({ client: { ...client, phone: '1' } }))).not.toBe(before);
});
