/** In what order whoever acts for a colleague calls people, and when the tasks of the calls have ended. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { caseload } from '$lib/domain/path/caseload';
import { tellingPlan } from '$lib/domain/path/telling';
import { loadFacts } from '$lib/domain/practice/load-facts';
import { practicePlan } from '$lib/domain/practice/practice-plan';
import type { Client, Outcome } from '$lib/domain/records';
import type { Case } from '$lib/domain/records/case';
import { situation } from '$lib/domain/rules/situation';
import { tellBy } from '$lib/domain/rules/tell-by';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { catalog, steps } from './index';
import { tasks } from './tasks/index';

const today = day('2026-11-30');
const gone = practice({
	...{ reason: 'sudden-absence', plannedOn: today, lastSessionOn: null, closingOn: null },
	...{ absentSinceOn: day('2026-11-27'), executorName: 'Ruth Amsel' }
});

const telling = (changed: Partial<Outcome>) =>
	outcome('tell-in-session', { happenedOn: today, way: null, ...changed });

describe('the calls of whoever acts for a colleague', () => {
	const person = (id: string, changed: Partial<Client>, now = today) =>
		situation(
			caseOf({ client: client({ id, sortName: id, ...changed }) }),
			context({ catalog, practice: gone, today: now })
		);
	const on = (days: number) => addDays(today, days);
	const dayOf = (changed: Partial<Client>, now = today) => {
		const one = person('a', changed, now);
		return [tellBy(one)?.on, tellingPlan([one], now)[0]?.on];
	};

	it.each<[string, Partial<Client>, number]>([
		['stood at the door yesterday', { nextSeenOn: on(-1) }, 0],
		['would come the day after tomorrow', { nextSeenOn: on(2) }, 1],
		['would come on the third day', { nextSeenOn: on(3) }, 2],
		['comes on that weekday each week', { usualWeekday: 3 }, 1],
		['is at risk, and would come tomorrow', { nextSeenOn: on(1), atRisk: true }, 0],
		['has no appointment', {}, 3],
		['has a day you chose after they would come', { nextSeenOn: on(2), tellOn: on(3) }, 1],
		['has a day you chose', { tellOn: on(2) }, 2]
	])('come before who %s does, on Today and in Telling alike', (_, changed, days) => {
		expect(dayOf(changed)).toEqual([on(days), on(days)]);
	});

	it('go by appointment, then risk, then the rest', () => {
		const now = on(1);
		const all = [
			person('rest', {}, now),
			person('risk', { atRisk: true }, now),
			person('tomorrow', { nextSeenOn: on(2), nextSeenAt: '09:00' }, now),
			person('missed', { nextSeenOn: on(-1), nextSeenAt: '15:00' }, now),
			person('late today', { nextSeenOn: now, nextSeenAt: '16:00' }, now),
			person('early today', { nextSeenOn: now, nextSeenAt: '10:00' }, now)
		];
		const names = tellingPlan(all, now).map(({ situation }) => situation.case.client.id);
		expect(names).toEqual(['missed', 'early today', 'late today', 'tomorrow', 'risk', 'rest']);
	});
});

describe('the tasks of the calls end by whom the record shows as told', () => {
	const tasksOf = (people: Case[], now = today) => {
		const here = context({ catalog, practice: gone, today: now });
		const load = loadFacts(caseload(people, here, steps).rows, gone, now);
		const pressed = { outcome: 'done', happenedOn: today, evidence: null, because: null } as const;
		const outcomes = ['call-todays-clients', 'call-every-client'].map((task) => ({
			id: task,
			task,
			...pressed
		}));
		const all = practicePlan(here, tasks, outcomes, { load });
		const of = (key: string) => all.find((each) => each.key === key);
		const said = (key: string) => of(key)?.settled ?? of(key)?.lacks;
		return [said('call-todays-clients'), said('call-every-client')];
	};
	const someone = (id: string, changed: Partial<Client>, ...outcomes: Outcome[]) =>
		caseOf({
			client: client({ id, ...changed }),
			outcomes: outcomes.map((each) => ({ ...each, clientId: id }))
		});
	const reached = telling({ way: 'phone' });
	const missed = telling({ outcome: 'unreachable' });
	const nobody = ['All expected by tomorrow have been reached.', 'Nobody is left to call.'];

	it('all told', () => {
		expect(tasksOf([someone('a', { nextSeenOn: today }, reached)])).toEqual(nobody);
	});

	it('one who was not reached is still to be called, whatever was pressed', () => {
		const people = [
			someone('a', { nextSeenOn: today }, reached),
			someone('b', { nextSeenOn: addDays(today, 1) }, missed)
		];
		expect(tasksOf(people)).toEqual([
			['1 client is still to be reached'],
			['1 client is still to be called']
		]);
	});

	it('who would come the day after tomorrow is looked for tomorrow', () => {
		const people = [
			someone('a', { nextSeenOn: today }, reached),
			someone('b', { nextSeenOn: addDays(today, 2) })
		];
		expect(tasksOf(people)[0]).toBe(nobody[0]);
		expect(tasksOf(people, addDays(today, 1))[0]).toEqual(['1 client is still to be reached']);
	});

	it('the partner of a couple counts by themself', () => {
		const couple = someone('a', { nextSeenOn: today, format: 'couple' }, reached);
		expect(tasksOf([couple])[1]).toEqual([
			'of 1 client the partner, guardian or family is still to be called'
		]);
		const both = someone(
			'a',
			{ nextSeenOn: today, format: 'couple' },
			reached,
			outcome('tell-guardian-or-partner', { happenedOn: today })
		);
		expect(tasksOf([both])[1]).toBe(nobody[1]);
	});
});
