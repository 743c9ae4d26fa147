import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	reason,
	step,
	today
} from '$tests/support/domain/cases';
import { marksOf, monthsOf, share, timeline } from './timeline';

const letter = step(milestones.letter, {
	dueOn: () => ({ on: addDays(today, 20), why: 'In time.' })
});
const told = outcome(milestones.told, { happenedOn: day('2026-05-20') });

function lines(...cases: ReturnType<typeof caseOf>[]) {
	return timeline(cases, context());
}

describe('a client’s bar', () => {
	it('goes from the day they were told to their last session', () => {
		const [bar] = lines(caseOf({ outcomes: [told] })).bars;
		expect(bar).toMatchObject({ from: '2026-05-20', told: 'told', to: '2026-10-30' });
	});

	it('begins on the day planned for telling while they are not told', () => {
		const [bar] = lines(caseOf()).bars;
		expect(bar?.told).toBe('planned');
		expect(bar && bar.from >= today).toBe(true);
	});

	it('has a mark where something is planned, and where it happened', () => {
		const given = outcome(milestones.letter, { happenedOn: day('2026-05-27') });
		const { bars } = lines(
			caseOf({ outcomes: [told] }),
			caseOf({ client: client({ id: 'two' }), outcomes: [told, given] })
		);
		expect(bars.map((bar) => marksOf(bar, [letter]))).toEqual([
			[{ kind: 'letter', on: '2026-06-21', happened: false }],
			[{ kind: 'letter', on: '2026-05-27', happened: true }]
		]);
	});

	it('has no mark for what was declined', () => {
		const declined = outcome(milestones.letter, { outcome: 'declined' });
		const [bar] = lines(caseOf({ outcomes: [told, declined] })).bars;
		expect(bar && marksOf(bar, [letter])).toEqual([]);
	});
});

it('ends for all on the day from which somebody can work no more, whatever session was planned', () => {
	const gone = practice({ absence: 'died', absentSinceOn: day('2026-06-09') });
	const { bars } = timeline([caseOf({ outcomes: [told] })], context({ practice: gone }));
	expect(bars.map(({ to }) => to)).toEqual(['2026-06-09']);
});

it('shows no last session of a client who has died', () => {
	const died = caseOf({ client: client({ circumstances: ['deceased'] }), outcomes: [told] });
	expect(lines(died)).toMatchObject({ bars: [], without: 0 });
});

it('former clients have none, and who has no last session is counted', () => {
	const former = caseOf({ client: client({ standing: 'former' }) });
	const open = context({ practice: practice({ lastSessionOn: null }) });
	expect(lines(former)).toMatchObject({ bars: [], without: 0 });
	expect(timeline([caseOf()], open)).toMatchObject({ bars: [], without: 1 });
});

it('who is told first stands first, and those of one day by their name', () => {
	const at = (id: string, on: string) =>
		caseOf({
			client: client({ id, sortName: id }),
			outcomes: [outcome(milestones.told, { happenedOn: day(on) })]
		});
	const { bars } = lines(at('b', '2026-05-20'), at('c', '2026-05-19'), at('a', '2026-05-20'));
	expect(bars.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
});

it('has a bar only where both days are known and an ending is planned', () => {
	const open = practice({ lastSessionOn: null });
	const without = (changed: Parameters<typeof context>[0], ...cases: ReturnType<typeof caseOf>[]) =>
		timeline([...cases, caseOf({ outcomes: [told] })], context(changed)).without;
	expect(without({ practice: open })).toBe(1);
	expect(without({}, caseOf({ outcomes: [told] }))).toBe(0);
	const goesOn = { ...context().catalog, reasons: [{ ...reason, ends: false }] };
	expect(without({ catalog: goesOn })).toBe(1);
});

it('shows thirty days after the last day there is, for first visits', () => {
	const until = (closingOn: string) => {
		const own = practice({ closingOn: day(closingOn) });
		return timeline([caseOf({ outcomes: [told] })], context({ practice: own })).to;
	};
	// Thirty days after December 1 and 2 are the last of the year and the first of the next.
	expect(until('2026-12-01')).toBe('2027-01-01');
	expect(until('2026-12-02')).toBe('2027-02-01');
});

it.each([
	['2026-05-31', 30],
	['2026-08-09', 100],
	['2026-08-10', 100]
])('%s lies at %i of a hundred days', (on, expected) => {
	expect(share({ from: day('2026-05-01'), to: day('2026-08-09') }, day(on))).toBe(expected);
});

it('whole months are shown, from the first day to a month after the closing', () => {
	const all = lines(caseOf({ outcomes: [told] }));
	expect([all.from, all.to]).toEqual(['2026-05-01', '2027-01-01']);
	expect(monthsOf(all)).toHaveLength(8);
	expect([share(all, all.from), share(all, all.to)]).toEqual([0, 100]);
});
