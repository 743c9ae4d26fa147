/** The first entry of whoever acts for a colleague (docs/standards.md C.2). */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { items, path } from '$lib/domain/path/path';
import { tellingPlan } from '$lib/domain/path/telling';
import { timeline } from '$lib/domain/path/timeline';
import { practicePlan } from '$lib/domain/practice/practice-plan';
import type { Client, Outcome, Practice } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { tellBy } from '$lib/domain/rules/tell-by';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { catalog, circumstances, steps } from './index';
import { telling, questions } from './telling/index';
import { tasks } from './tasks/index';
import { letters } from './letters/index';

/** A Saturday: nobody waits for Monday. */
const today = day('2026-11-28');
const own = practice({
	...{ reason: 'sudden-absence', place: 'us-ma', plannedOn: today },
	...{ lastSessionOn: null, closingOn: null, absentSinceOn: day('2026-11-26') },
	executorName: 'Jonas Weil'
});
const here = context({ catalog, practice: own, today });
const person = (id: string, changed: Partial<Client> = {}) =>
	situation(caseOf({ client: client({ id, sortName: id, ...changed }) }), here);

describe('the plan', () => {
	const items = practicePlan(here, tasks, []);

	it('is the list of the executor in its order, in place of a planned closing', () => {
		const codes = items.map(({ task }) => task.code).filter((code) => /^[EPV]/.test(code));
		const list = Array.from({ length: 16 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);
		expect(codes.filter((code) => code.startsWith('E'))).toEqual(list);
		expect(items.map(({ key }) => key)).not.toContain('tell-long-term-clients');
		expect(items.map(({ key }) => key)).not.toContain('set-voicemail-and-reply');
	});

	it('counts hours and days, free ones too', () => {
		const dueOn = (code: string) => items.find(({ task }) => task.code === code)?.due?.on;
		expect([dueOn('E03'), dueOn('E04'), dueOn('E06')]).toEqual([
			today,
			addDays(today, 1),
			addDays(today, 3)
		]);
		expect([dueOn('E10'), dueOn('E14')]).toEqual([addDays(today, 14), addDays(today, 60)]);
	});

	it('is not there where nobody acts for another', () => {
		const closing = practicePlan(context({ catalog, today }), tasks, []);
		expect(closing.some(({ task }) => task.code.startsWith('E'))).toBe(false);
	});
});

describe('the calls', () => {
	it('are due at once for whoever would come, within a day at risk, within three days for all', () => {
		const due = (changed: Partial<Client>) => tellBy(person('a', changed))?.on;
		expect(due({ nextSeenOn: today })).toBe(today);
		expect(due({ nextSeenOn: addDays(today, 1), atRisk: true })).toBe(today);
		expect(due({ atRisk: true })).toBe(addDays(today, 1));
		expect(due({ nextSeenOn: addDays(today, 5) })).toBe(addDays(today, 3));
		expect(tellBy(person('a', {}))?.why).not.toMatch(/usual/);
	});

	it('go by today and tomorrow, then risk, then the rest', () => {
		const plan = tellingPlan(
			[
				person('rest'),
				person('risk', { atRisk: true }),
				person('tomorrow', { nextSeenOn: addDays(today, 1) }),
				person('today', { nextSeenOn: today, nextSeenAt: '16:00' })
			],
			today
		);
		const order = plan.map(({ situation }) => situation.case.client.id);
		expect(order).toEqual(['today', 'tomorrow', 'risk', 'rest']);
	});

	it('leave out whoever was reached', () => {
		const told = caseOf({ outcomes: [outcome('tell-in-session', { happenedOn: today })] });
		expect(tellingPlan([situation(told, here)], today)).toEqual([]);
	});
});

/** Whoever acts for a colleague sees no client, has no last day, and holds no session. */
const ofTherapists =
	/still here|your last|last day|last session|in session|the session|while you are away|your client|with you\b|you agree|both of you|you leave|you are gone/i;

describe('the path of a sudden ending', () => {
	const everyone: Partial<Client>[] = [
		{},
		{ atRisk: true },
		{ minor: true },
		{ format: 'couple' },
		...circumstances.filter(({ ticked }) => ticked).map(({ id }) => ({ circumstances: [id] }))
	];
	const toldBefore = [[], [outcome('tell-in-session', { happenedOn: today })]];
	const all = everyone.flatMap((who) =>
		toldBefore.flatMap((outcomes) =>
			items(path(situation(caseOf({ client: client(who), outcomes }), here), steps))
		)
	);

	it('holds no sentence for a therapist who still sees them', () => {
		const said = all.flatMap(({ step: { id, title, act, why, good }, due }) =>
			[title, act, why, good, due?.why ?? ''].map((each) => `${id}: ${each}`)
		);
		expect([...new Set(said.filter((each) => ofTherapists.test(each)))]).toEqual([]);
		expect(said.length).toBeGreaterThan(500);
	});

	it('plans no session and no goodbye', () => {
		const ids = all.map(({ step }) => step.id);
		expect(ids).toContain('give-written-notice');
		expect(ids).not.toContain('plan-closure-sessions');
		expect(ids).not.toContain('agree-on-contact-after');
	});

	it('finds somebody to talk to at once for whoever is at risk', () => {
		const own = path(person('a', { atRisk: true }), steps);
		const cover = items(own).find(({ step }) => step.id === 'arrange-cover');
		expect(cover?.due?.on).toBe(addDays(today, 1));
	});

	it('is told in words that promise nothing of a colleague and say nothing of what was asked', () => {
		const own = telling.find(({ id }) => id === 'sudden-absence')!;
		const dates = { lastSession: null, closing: null, back: null, third: null };
		const said = [...own.sentences(dates), ...questions(own).map(({ answer }) => answer)].join(' ');
		expect(said).not.toMatch(
			/asked me|asked in advance|colleague can|as your therapist did|said or did/
		);
	});
});

describe('of a vault from before it was asked what happened', () => {
	const told = [outcome('tell-in-session', { happenedOn: today })];
	const asks = (absence: Practice['absence']) => {
		const known = context({ catalog, practice: { ...own, absence }, today });
		const here = situation(caseOf({ outcomes: told }), known);
		const fitting = letters.filter(
			({ id, fits }) => /colleague-(died|ill)$/.test(id) && fits(here)
		);
		return fitting.map(({ missing }) => missing(here).join(' '));
	};

	it('no letter says that somebody died or is ill before it is said', () => {
		for (const said of [...asks(null), ...asks('unknown')])
			expect(said).toContain('whether your colleague died or is ill');
		for (const said of [...asks('died'), ...asks('ill')])
			expect(said).not.toContain('died or is ill');
	});
});

it('the timeline counts everybody, from the absence on', () => {
	const { bars, without } = timeline([caseOf()], here);
	expect(without).toBe(0);
	expect(bars[0]).toMatchObject({ to: '2026-11-26', told: 'planned' });
});

function consult(...outcomes: Outcome[]) {
	const risky = caseOf({ client: client({ atRisk: true }), outcomes });
	return items(path(situation(risky, here), steps)).find(({ step }) => step.id === 'consult')?.due;
}

it('a colleague is asked before anything is said, or once they were told because it was not done then', () => {
	const before = consult();
	const after = consult(outcome('tell-in-session', { happenedOn: today, way: 'phone' }));
	expect(before?.why).toBe('Before anything is said or sent.');
	expect(after?.why).toBe('They were told before this was done: do it now, or say why not.');
	expect(after?.on).toBe(before?.on);
});
