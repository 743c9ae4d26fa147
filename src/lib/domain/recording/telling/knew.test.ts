import { describe, expect, it } from 'vitest';
import type { Client } from '$lib/domain/records';
import { practiceEdited } from '$lib/domain/recording/practice';
import type { Situation } from '$lib/domain/rules/ending';
import { milestones as at } from '$lib/domain/rules/milestones';
import {
	client,
	isAccepted,
	outcome,
	practice,
	situationOf,
	today
} from '$tests/support/domain/cases';
import { withNews } from './news';

describe('a practice that ends otherwise', () => {
	const leave = {
		...{ kind: 'leave', lastSessionOn: '2026-10-30', closingOn: null, no: 1, letterId: null },
		...{ returnFromOn: null, returnByOn: '2026-09-01', custodian: null }
	};
	const heard = outcome(at.told, { said: leave as never });
	const changed = practiceEdited(practice({ reason: 'planned-leave' }), {
		reason: 'practice-closing'
	})!;
	const everybody = (here: Situation) => ({ one: () => here, all: () => [here] });
	const of = (own: Partial<Client> = {}, outcomes = [heard]) =>
		withNews(changed, everybody(situationOf({ client: client(own), outcomes })));

	it('says of whom it is that they heard the other one, and what that was', () => {
		const { act, each, ops } = of();
		expect(each).toEqual({
			zoe: `${act}. They had been told of a leave, last session October 30, 2026, return at the latest September 1, 2026`
		});
		expect(ops).toContainEqual({
			...{ op: 'set', type: 'client', id: 'zoe', fields: { newsMovedOn: today } }
		});
		expect(ops.every(isAccepted)).toBe(true);
	});

	it.each([
		['was told nothing', of({}, [])],
		['ends for a reason of their own', of({ reason: 'practice-closing' })],
		['is a former client', of({ standing: 'former' })]
	])('says nothing of somebody who %s', (_, { each, ops }) => {
		expect(each).toBeUndefined();
		expect(ops.some(({ type }) => type === 'client')).toBe(false);
	});
});
