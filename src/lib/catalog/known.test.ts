/** What a client knows of their ending, in single cases; `told.test.ts` holds it over every order of events. */
import { describe, expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { changedWords } from '$lib/domain/path/tell-again';
import { tellingPlan } from '$lib/domain/path/telling';
import { addDays, day } from '$lib/domain/days/day';
import type { Outcome, Practice, Said } from '$lib/domain/records';

import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { milestones as at } from '$lib/domain/rules/milestones';
import { isTold, situation } from '$lib/domain/rules/situation';
import { catalog, steps } from './index';

const march = { lastSessionOn: day('2027-03-19'), closingOn: day('2027-03-31') };
const february = { lastSessionOn: day('2027-02-26'), closingOn: day('2027-03-12') };

function said(changed: Partial<Said> = {}): Said {
	const none = { returnFromOn: null, returnByOn: null, custodian: null, letterId: null };
	return { kind: 'practiceCloses', ...march, ...none, no: 1, ...changed };
}

const leave = said({
	kind: 'leave',
	lastSessionOn: day('2026-09-01'),
	closingOn: null,
	returnFromOn: day('2026-12-01'),
	returnByOn: day('2027-01-04')
});

function now(facts: Partial<Practice>, own: Parameters<typeof caseOf>[0]) {
	return situation(caseOf(own), context({ catalog, practice: practice(facts) }));
}

const told = (changed: Partial<Said> = {}, fields: Partial<Outcome> = {}) =>
	outcome(at.told, { said: said(changed), ...fields });
const given = (changed: Partial<Said> = {}) => [
	outcome(at.letter, { said: said({ ...changed, letterId: 'letter' }) })
];

describe('what was told holds while it is what there is to tell', () => {
	it.each([
		['the same days', march, 'holds'],
		['the day before moved', february, 'anotherDay'],
		['only the closing moved', { ...march, closingOn: day('2027-04-30') }, 'anotherDay'],
		['no day is left', { lastSessionOn: null, closingOn: null }, 'anotherDay'],
		['another reason of one kind', { ...march, reason: 'retirement' }, 'holds'],
		[
			'they leave, and the practice goes on',
			{ ...march, reason: 'leaving-group-practice' },
			'anotherKind'
		],
		['the clinician has died', { ...march, reason: 'sudden-absence' }, 'anotherKind'],
		['a leave in place of it', { ...march, reason: 'planned-leave' }, 'anotherKind']
	])('%s', (_, facts, knows) => {
		expect(now(facts, { outcomes: [told()] }).known.knows).toBe(knows);
	});

	it.each([
		['kept by nobody, it counts as what holds', outcome(at.told), 'holds'],
		[
			'nothing was said where they could not be reached',
			told({}, { outcome: 'unreachable' }),
			'nothing'
		],
		['a step that tells nothing says nothing', outcome('consult'), 'nothing']
	])('%s', (_, one, knows) => {
		expect(now(february, { outcomes: [one] }).known.knows).toBe(knows);
	});

	it.each([
		['a letter that stands says it', {}, 'holds'],
		['one that came back says nothing', { returnedOn: today }, 'anotherDay'],
		['one recorded in error says nothing', { recordedInError: 'never went' }, 'anotherDay']
	])('%s', (_, fate, knows) => {
		const letters = [sentLetter({ said: said({ ...february, no: 2 }), ...fate })];
		const outcomes = [told(), ...given({ ...february, no: 2 })];
		expect(now(february, { outcomes, letters }).known.knows).toBe(knows);
	});

	it('of one day, what was recorded later; an earlier day never, however late it was recorded', () => {
		const later = told({ ...february, no: 2 });
		const before = { ...later, happenedOn: addDays(today, -1) };
		expect(now(february, { outcomes: [told(), later] }).known.knows).toBe('holds');
		expect(now(february, { outcomes: [told(), before] }).known.knows).toBe('anotherDay');
	});

	it('once the last session was held its day moves no more', () => {
		const outcomes = [told({ closingOn: february.closingOn }), outcome(at.sessionsHeld)];
		expect(now(february, { outcomes }).known.knows).toBe('holds');
	});

	it.each([
		['a closed file', { outcomes: [told(), outcome(at.closed)] }],
		['a former client', { outcomes: [told()], client: client({ standing: 'former' }) }]
	])('%s is told nothing again', (_, own) => {
		expect(now(february, own).known.knows).toBe('holds');
	});
});

describe('letters name who keeps the records', () => {
	const facts = { ...march, custodian: 'known', custodianName: 'Vault & Sons' } as const;
	const reads = (custodian: string | null) =>
		now(facts, { outcomes: [told()], letters: [sentLetter({ said: said({ custodian, no: 2 }) })] })
			.known.reads;

	it.each([
		['the same', 'Vault & Sons', 'holds'],
		['somebody else', 'Dr. Okafor', 'otherKeeper'],
		['nobody', null, 'holds']
	])('%s', (_, custodian, expected) => expect(reads(custodian)).toBe(expected));
});

describe('found A1: a leave that became a closing asks for everything', () => {
	const outcomes = [
		...[at.told, at.letter, 'state-the-essentials', 'talk-over-the-notice'].map((step) =>
			outcome(step, { said: leave })
		),
		outcome('check-contact-wishes')
	];
	const here = now(march, { outcomes });

	it('nothing that told of the leave counts, and what does not hang on it stays', () => {
		expect(
			[at.told, at.letter, 'talk-over-the-notice'].map((step) => here.ended(step as never))
		).toEqual([null, null, null]);
		expect(here.ended('check-contact-wishes')).not.toBeNull();
		expect(isTold(here)).toBe(false);
	});

	it('the grid says so, Today counts nobody as told, and they stand in the order of telling', () => {
		const within = context({ catalog, practice: practice(march) });
		const { rows, counts, today: due } = caseload([caseOf({ outcomes })], within, steps);
		expect(rows[0]?.cells.told).toMatchObject({ word: 'A leave only', done: false });
		expect(rows[0]?.cells.letter).toMatchObject({ word: 'A leave only', done: false });
		expect([counts.told, counts.letters, due.otherwise.length]).toEqual([0, 0, 1]);
		expect(tellingPlan([here], today)).toHaveLength(1);
	});
});

it('found A2: whoever was told that the therapist leaves stands in the order of telling after a death', () => {
	const here = now({ reason: 'sudden-absence' }, { outcomes: [told({ kind: 'clinicianLeaves' })] });
	expect(isTold(here)).toBe(false);
	expect(tellingPlan([here], today)).toHaveLength(1);
});

describe('found A3: a day moved after 24 letters', () => {
	const letters = [sentLetter({ said: said({ no: 2 }) })];
	const own = caseOf({ outcomes: [told(), ...given({ no: 2 })], letters });
	const within = context({ catalog, practice: practice(february) });
	const [row] = caseload([own], within, steps).rows;

	it('the grid says another day, and that telling and letter are not done', () => {
		expect(row?.cells.told).toMatchObject({ word: 'Day has moved', done: false });
		expect(row?.cells.letter).toMatchObject({ word: 'Day has moved', done: false });
	});

	it('the next act is to tell them again, with both versions', () => {
		expect(row?.next?.step.id).toBe('tell-them-again');
		expect(row?.next?.due?.why).toBe(
			'Now. Last session: they know March 19, 2027; it is February 26, 2027 now. Closing day: they know March 31, 2027; it is March 12, 2027 now.'
		);
	});

	it('whoever was told in person again still holds the letter with the old day', () => {
		const again = outcome('tell-them-again', { said: said({ ...february, no: 3 }) });
		const here = situation({ ...own, outcomes: [...own.outcomes, again] }, within);
		expect([here.known.knows, here.known.reads]).toEqual(['holds', 'anotherDay']);
	});
});

it('says of another kind of ending what it was and what it is', () => {
	expect(changedWords(now(march, {}), leave)).toEqual([
		'They know of a leave; it is the closing of the practice now.'
	]);
});

describe('a message that was left', () => {
	const left = (of: Said | null) => ({
		...{ id: 'm', clientId: 'zoe', happenedOn: today, by: 'us' as const, note: null, who: null },
		...{ way: 'voicemail' as const, result: 'messageLeft' as const, said: of }
	});

	it('with the days is what they go by, and they are not told by it', () => {
		const here = now(march, { contacts: [left(said())] });
		expect([here.known.knows, here.known.reads, isTold(here)]).toEqual(['holds', 'nothing', false]);
		expect(here.ended(at.told)).toBeNull();
		const moved = now(february, { contacts: [left(said())] });
		expect([moved.known.knows, isTold(moved)]).toEqual(['anotherDay', false]);
	});

	it('with the new days comes after what they were told before', () => {
		const contacts = [left(said({ ...february, no: 2 }))];
		expect(now(february, { outcomes: [told()], contacts }).known.knows).toBe('holds');
	});

	it('without them says nothing', () => {
		expect(now(march, { contacts: [left(null)] }).known.knows).toBe('nothing');
	});
});
