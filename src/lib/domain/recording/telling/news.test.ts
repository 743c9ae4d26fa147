import { describe, expect, it } from 'vitest';
import { day, type Day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import type { Op } from '$lib/domain/records/change';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import {
	ids,
	isAccepted,
	client,
	outcome,
	practice,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { clientEdited } from '$lib/domain/recording/clients';
import { letterSentAgain } from '$lib/domain/recording/letters/letters-again';
import { withNews } from './news';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { practiceEdited } from '$lib/domain/recording/practice';

/** The practice of the tests closes on November 13, with the last session on October 30. */
const plan = {
	kind: 'practiceCloses',
	lastSessionOn: '2026-10-30',
	closingOn: '2026-11-13',
	returnFromOn: null,
	returnByOn: null,
	custodian: null,
	letterId: null
};

const everybody = (here: Situation) => ({ one: () => here, all: () => [here] });

function recorded(id: string, here = situationOf()): Op[] {
	const change = outcomeRecorded(
		client(),
		step(id),
		{ outcome: 'done', happenedOn: today },
		'new',
		'US'
	);
	return withNews(change, everybody(here)).ops;
}

describe('a step that tells', () => {
	it('keeps the news as it is then', () => {
		const ops = recorded(at.told);
		expect(ops).toMatchObject([{ fields: { said: { ...plan, no: 1 } } }]);
		expect(ops.every(isAccepted)).toBe(true);
	});

	it('counts what they were told', () => {
		const before = outcome(at.told, { said: { ...plan, no: 4 } as never });
		expect(recorded('talk-over-the-notice', situationOf({ outcomes: [before] }))).toMatchObject([
			{ fields: { said: { no: 5 } } }
		]);
	});

	it.each(['consult', 'sign-release', 'check-contact-wishes'])('%s tells nothing', (id) => {
		expect(recorded(id)).toMatchObject([{ fields: { said: null } }]);
	});
});

describe('records from before the news was kept', () => {
	const old = [outcome(at.told), outcome('consult'), outcome(at.letter)];
	const here = situationOf({ outcomes: old });

	it.each([
		['the days move', practiceEdited(practice(), { lastSessionOn: day('2026-10-02') })],
		['the reason changes', practiceEdited(practice(), { reason: 'retirement' })],
		['their own last session is set', clientEdited(client(), { lastSessionOn: day('2026-10-02') })]
	])('said what the plan said until %s', (_, change) => {
		const ops = change ? withNews(change, everybody(here)).ops : [];
		const kept = { op: 'set', type: 'outcome', fields: { said: { ...plan, no: 1 } } };
		expect(ops.slice(0, 2)).toMatchObject([
			{ ...kept, id: old[0]?.id },
			{ ...kept, id: old[2]?.id }
		]);
		expect(ops).toHaveLength(3);
		expect(ops.every(isAccepted)).toBe(true);
	});

	it('stay as they are where the change moves no news', () => {
		const change = practiceEdited(practice(), { phone: '503-555-0199' });
		expect(change && withNews(change, everybody(here))).toBe(change);
	});
});

it.each([
	[null, 'October 2, 2026'],
	[day('2026-10-30'), 'October 2, 2026 (before: October 30, 2026)']
])('a day that was %s stands in the trail with what it is now', (before, words) => {
	const own = client({ lastSessionOn: before });
	const change = clientEdited(own, { lastSessionOn: day('2026-10-02') });
	const { act } = withNews(change!, everybody(situationOf({ client: own })));
	expect(act).toBe(`Changed: last session: ${words}`);
});

it('each of two days that moved stands with what it is', () => {
	const before = { lastSessionOn: day('2026-10-30'), closingOn: day('2026-11-30') };
	const plan = practice(before);
	const days = { lastSessionOn: day('2026-10-02'), closingOn: day('2026-10-31') };
	const change = practiceEdited(plan, days);
	const { act } = withNews(change!, everybody(situationOf({ practice: plan })));
	expect(act).toMatch(/; last session: October 2, 2026 \(before: October 30, 2026\)/);
	expect(act).toMatch(/; closing day: October 31, 2026 \(before: November 30, 2026\)$/);
});

describe('the day on which the news moved', () => {
	const moved = (here: Situation, fields: Partial<Client>) => {
		const change = clientEdited(here.case.client, fields);
		const [op] = change ? withNews(change, everybody(here)).ops.slice(-1) : [];
		return op?.op === 'set' && op.type === 'client' ? op.fields.newsMovedOn : undefined;
	};
	const before = day('2026-05-01');
	const of = (plannedOn: Day, lastSessionOn: Day | null) =>
		situationOf({ practice: practice({ plannedOn, lastSessionOn }) });
	const own = { lastSessionOn: day('2026-10-02') };

	it('is kept where a day that could have been told is another', () => {
		expect(moved(of(before, day('2026-10-30')), own)).toBe(today);
		expect(moved(of(before, null), { reason: 'retirement' })).toBe(today);
	});

	it('is none where nobody had said the day before', () => {
		expect(moved(of(before, null), own)).toBeUndefined();
	});

	it('is none in an ending that is entered today', () => {
		expect(moved(of(today, day('2026-10-30')), own)).toBeUndefined();
	});
});

it('a letter sent again says what it said first, whatever holds now', () => {
	const said = { ...plan, lastSessionOn: day('2026-09-04'), no: 2 } as never;
	const letter = sentLetter({ said, returnedOn: today });
	const person = {
		case: situationOf({ letters: [letter] }).case,
		path: { stages: [], next: null, nextDueOn: null }
	};
	const again = {
		way: 'post',
		trackingNumber: null,
		sha256: 'a'.repeat(64),
		letter: {} as never,
		saferAddress: null,
		happenedOn: today,
		layoutVersion: 1,
		fontVersion: '1'
	} as const;
	const { ops } = letterSentAgain({ letter, step: at.letter, person }, again, {
		newId: ids(),
		region: 'US'
	});
	expect(ops[0]).toMatchObject({ fields: { said: { lastSessionOn: '2026-09-04', no: 3 } } });
});

describe('the trail', () => {
	const on = { outcome: 'done', happenedOn: today } as const;
	const act = (ids: string[], here = situationOf()) => {
		const changes = ids.map((id) => outcomeRecorded(client(), step(id), on, id, 'US'));
		const ops = changes.flatMap((each) => each.ops);
		return withNews({ ...changes[0]!, ops }, everybody(here)).act;
	};

	it('says what was told, once', () => {
		const words =
			'the closing of the practice, last session October 30, 2026, closing day November 13, 2026';
		expect(act([at.told, 'state-the-essentials'])).toBe(
			`${at.told} on June 1, 2026. Told of ${words}`
		);
	});

	it('says what others were told beside them', () => {
		expect(act([at.toldBeside])).toContain('Told of the closing of the practice');
	});

	it('says nothing of it where nothing is told, or each is told otherwise', () => {
		expect(act(['consult'])).toBe('consult on June 1, 2026');
		const missed = { ...on, outcome: 'unreachable' as const };
		const tried = outcomeRecorded(client(), step(at.told), missed, 'new', 'US');
		expect(withNews(tried, everybody(situationOf())).act).toBe(tried.act);
		const other = situationOf({ client: client({ lastSessionOn: day('2026-09-30') }) });
		const { ops } = outcomeRecorded(client({ id: 'ben' }), step(at.told), on, 'b', 'US');
		const both = outcomeRecorded(client(), step(at.told), on, 'a', 'US');
		const told = withNews(
			{ ...both, ops: [...both.ops, ...ops] },
			{ one: (id) => (id === 'ben' ? other : situationOf()), all: () => [] }
		);
		expect(told.act).toBe(`${at.told} on June 1, 2026`);
	});
});
