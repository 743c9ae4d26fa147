import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
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
		expect(bar).toMatchObject({ from: '2026-05-20', told: true, to: '2026-10-30' });
	});

	it('begins on the day planned for telling while they are not told', () => {
		const [bar] = lines(caseOf()).bars;
		expect(bar?.told).toBe(false);
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

it('former clients have none, and who has no last session is counted', () => {
	const former = caseOf({ client: client({ standing: 'former' }) });
	const open = context({ practice: practice({ lastSessionOn: null }) });
	expect(lines(former)).toMatchObject({ bars: [], without: 0 });
	expect(timeline([caseOf()], open)).toMatchObject({ bars: [], without: 1 });
});

it('whole months are shown, from the first day to a month after the closing', () => {
	const all = lines(caseOf({ outcomes: [told] }));
	expect([all.from, all.to]).toEqual(['2026-05-01', '2027-01-01']);
	expect(monthsOf(all)).toHaveLength(8);
	expect([share(all, all.from), share(all, all.to)]).toEqual([0, 100]);
});
