import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '$lib/domain/days/day';
import { isQuestion, standingDuties, type TaskItem } from '$lib/domain/practice/practice-plan';
import type { Practice } from '$lib/domain/records';
import { practice, today } from '$tests/support/domain/cases';
import { taskOutcome } from '$tests/support/domain/tasks';
import { catalog } from '$lib/catalog/index';
import { planOf } from '$tests/support/catalog/tasks';

describe('what a place asks', () => {
	const inPlace = (place: string, profession: string, changed: Partial<Practice> = {}) =>
		planOf({ place, profession, ...changed });
	const keys = (items: readonly TaskItem[]) => items.map(({ key }) => key);

	it('is a task where the text was read', () => {
		const item = inPlace('us-nj', 'Licensed Clinical Social Worker').filter(
			({ task }) => task.source.text.includes('13:44G-10.6') && task.code === 'P35'
		);
		const { closingOn } = practice();
		expect(item.map(({ due }) => daysBetween(closingOn!, due!.on))).toEqual([28, 60, 90]);
		expect(item.every(({ task }) => task.asked.how === 'required')).toBe(true);
	});

	it('is a question without a day where it was only read about', () => {
		const [item] = inPlace('us-fl', 'LMHC').filter(isQuestion);
		expect(item).toMatchObject({ due: null, state: 'later' });
		expect(item?.task.title).toMatch(/^Ask your board: announce .+\?$/);
	});

	it('is asked of the board where nothing is known', () => {
		const [item] = inPlace('us-il', 'Psychologist').filter(isQuestion);
		expect(item?.task.title).toBe('Ask your board what a closing requires');
	});

	it('holds for the profession alone', () => {
		expect(keys(inPlace('us-or', 'LPC'))).toContain('us-or-custodian-counselor');
		expect(keys(inPlace('us-or', 'LPC'))).not.toContain('us-or-person-psychologist');
	});

	const open = { lastSessionOn: null, closingOn: null };

	it.each(['us-or', 'us-tx', 'us-co', 'uk'])(
		'in %s is there also where no closing is planned, within two weeks',
		(place) => {
			const duties = standingDuties(inPlace(place, '', open)).filter(({ due }) => due);
			expect(duties.length).toBeGreaterThan(0);
			expect(duties.every(({ due }) => daysBetween(today, due!.on) <= 14)).toBe(true);
		}
	);

	// Read in a summary, or once and not seen again.
	it.each([
		['us-az', 'us-az-protocol'],
		['us-wa', 'us-wa-policy-psychologist'],
		['us-pa', 'us-pa-plan-psychologist']
	])('is asked of the board in %s: %s', (place, id) => {
		const duties = standingDuties(inPlace(place, 'Psychologist', open));
		const [asked] = duties.filter(({ key }) => key === id);
		expect(asked && isQuestion(asked)).toBe(true);
		expect(asked?.due).toBeNull();
	});

	it('is asked of the board in Ontario, whose text was read in an older version', () => {
		const duties = standingDuties(inPlace('ca-on', 'Registered Psychotherapist', open));
		expect(duties.filter(isQuestion).map(({ key }) => key)).toContain('ca-on-plan-psychotherapist');
	});
});

describe('clients in other places', () => {
	const places = (...ids: string[]) => catalog.jurisdictions.filter(({ id }) => ids.includes(id));
	const besides = (place: string, profession: string, ...ids: string[]) =>
		planOf({ place, profession }, [], today, { elsewhere: places(...ids) });

	it('bring the notices, the board and the newspaper of their place', () => {
		const home = new Set(planOf({ place: 'us-ma', profession: 'LCSW' }).map(({ key }) => key));
		const more = besides('us-ma', 'LCSW', 'us-nj').filter(
			({ key }) => !home.has(key) && key.startsWith('us-')
		);
		expect(more.map(({ key }) => key)).toEqual([
			'us-nj-board-social-worker',
			'us-nj-notice-social-worker:1',
			'us-nj-notice-social-worker:2',
			'us-nj-notice-social-worker:3'
		]);
		expect(more.every(({ task }) => task.title.includes('(New Jersey)'))).toBe(true);
		expect(more.every(({ task }) => task.asked.by === 'New Jersey')).toBe(true);
	});

	it('leave the tasks of the practice’s own place as they are, but for its name', () => {
		const home = planOf({ place: 'us-va', profession: 'LCSW' });
		const more = new Map(
			besides('us-va', 'LCSW', 'us-nj').map((item) => [item.key, item] as const)
		);
		for (const { key, due } of home) expect(more.get(key)?.due).toEqual(due);
	});

	it('bring no key twice, wherever they are', () => {
		const all = catalog.jurisdictions.map(({ id }) => id);
		const keys = besides('us-va', '', ...all.filter((id) => id !== 'us-va')).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.every((key) => key.length <= 64)).toBe(true);
	});
});

const executorTask = (by: Parameters<typeof planOf>[0]) =>
	planOf(by).find(({ task }) => task.code === 'P06');

describe('facts of the practice', () => {
	it('end the task they answer', () => {
		const named = { executorName: 'Ines Moreau', executorAgreedOn: day('2026-05-30') };
		expect(executorTask(named)).toMatchObject({
			state: 'ended',
			outcome: null,
			settled: 'Ines Moreau agreed on May 30, 2026.',
			lacks: ['a stand-in', 'a letter of authority']
		});
	});

	it('a typed name alone is no agreement about the records', () => {
		const item = planOf({ custodian: 'known', custodianName: 'Mei Tan' }).find(
			({ task }) => task.code === 'P07'
		);
		expect(item).toMatchObject({ settled: null, outcome: null });
	});

	it('a typed name alone names nobody who acts', () => {
		const item = executorTask({ executorName: 'Ines Moreau' });
		expect(item?.settled).toBeNull();
		expect(item?.lacks).toEqual(['the day they agreed', 'a stand-in', 'a letter of authority']);
		expect(executorTask({ executorAgreedOn: today })?.settled).toBeNull();
		const all = { executorName: 'I', executorStandIn: 'J', executorLetterOn: today };
		expect(executorTask({ ...all, executorAgreedOn: today })?.lacks).toEqual([]);
		const leave = catalog.reasons.find((each) => each.temporary)?.id;
		const cover = planOf({ reason: leave, coverName: 'Dr Abel' }).find(
			({ key }) => key === 'arrange-leave-cover'
		);
		expect(cover?.settled).toBeNull();
	});

	it('give days to nothing while no day is set', () => {
		const open = planOf({ lastSessionOn: null, closingOn: null });
		const dated = open.filter(({ task, due }) => due && task.from !== 'plan');
		expect(dated).toEqual([]);
	});
});

it('a task of every year comes back a year after it was done', () => {
	const done = planOf({}, [
		taskOutcome('destroy-records-due:1', { happenedOn: addDays(today, 600) })
	]);
	const found = done.filter(({ task }) => task.id === 'destroy-records-due');
	expect(found.map(({ state }) => state)).toEqual(['ended', 'later']);
});

describe('a leave in place of a closing', () => {
	const leave = catalog.reasons.filter((each) => each.temporary).map(({ id }) => id);
	const window = { returnFromOn: addDays(today, 240), becomesClosingOn: addDays(today, 300) };

	it.each(leave)('%s asks for cover, a window of return and the day it becomes a closing', (id) => {
		const items = planOf({ reason: id, place: 'us-nj', ...window });
		const codes = items.map(({ task }) => task.code);
		expect(codes).toEqual(expect.arrayContaining(['P06', 'P11', 'P12', 'V1', 'V2', 'V3', 'V4']));
		expect(codes).not.toEqual(expect.arrayContaining(['P31']));
	});

	it('speaks of the leave, not of a closing', () => {
		const items = planOf({ reason: leave[0], ...window });
		const letter = items.find(({ task }) => task.code === 'P12');
		expect(letter?.task.title).toBe('Give every current client the leave letter');
		const late = items.find(({ task }) => task.code === 'P29');
		expect(late?.due?.why).toBe('By the day the leave begins.');
	});

	it('keeps what was recorded once it turns into a closing', () => {
		const done = [taskOutcome('build-referral-list')];
		const ended = (reason: string | undefined) =>
			planOf({ reason, ...window }, done).find(({ key }) => key === 'build-referral-list')?.state;
		expect([ended(leave[0]), ended('practice-closing')]).toEqual(['ended', 'ended']);
	});
});

it('a practice that goes on has only the duties that stand without a closing', () => {
	const goesOn = catalog.reasons.find((each) => !each.practiceEnds && !each.temporary)!;
	const items = planOf({ reason: goesOn.id, place: 'us-or', profession: 'LPC' });
	expect(items.map(({ key }) => key)).toEqual(['name-an-executor', 'us-or-custodian-counselor']);
});
