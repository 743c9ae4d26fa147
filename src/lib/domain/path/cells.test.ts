import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Stage } from '$lib/domain/rules/ending';
import type { Step } from '$lib/domain/rules/step';
import { outcome, reason, situationOf, step, today } from '$tests/support/domain/cases';
import { cells } from './cells';
import { noticeOut } from './notice-out';
import { path } from './path';

function due(id: string, days: number, stage: Stage, changed: Partial<Step> = {}) {
	return step(id, { stage, dueOn: () => ({ on: addDays(today, days), why: '' }), ...changed });
}

function cellsOf(steps: Step[], outcomes: ReturnType<typeof outcome>[] = []) {
	const here = situationOf({ outcomes });
	return cells(here, path(here, steps));
}

describe('how urgent a column is', () => {
	const steps = [
		due('ask', -1, 'notice'),
		due(at.told, 3, 'notice'),
		due(at.letter, 30, 'notice'),
		due('choose', -1, 'referrals'),
		due('hold', 3, 'closure'),
		due('send', 30, 'transition')
	];

	it('is its own step’s, or its stage’s; where nothing is asked for it has ended', () => {
		const found = cellsOf(steps);
		const states = Object.fromEntries(Object.entries(found).map(([id, { state }]) => [id, state]));
		expect(states).toEqual({
			told: 'soon',
			letter: 'later',
			referrals: 'late',
			closure: 'soon',
			handoff: 'later',
			file: 'ended'
		});
	});

	it('has ended for a step that is not on the path', () => {
		expect(cellsOf([due('ask', -1, 'notice')]).told.state).toBe('ended');
	});
});

describe('the word of a column whose steps are open', () => {
	const optional = { optional: true };

	it.each([
		['one is asked for', [due(at.sessionsHeld, 1, 'closure')], 'Not yet'],
		['all of them are optional', [due(at.sessionsHeld, 1, 'closure', optional)], 'Not needed'],
		[
			'only what belongs to no column is asked for',
			[due('goodbye', 1, 'closure'), due(at.sessionsHeld, 1, 'closure', optional)],
			'Not needed'
		],
		[
			'one of two is optional',
			[due(at.sessionsPlanned, 1, 'closure', optional), due(at.sessionsHeld, 1, 'closure')],
			'Not yet'
		],
		['none stands on the path', [due('goodbye', 1, 'closure')], 'Not yet']
	])('where %s', (_, steps, word) => {
		expect(cellsOf(steps).closure.word).toBe(word);
	});
});

it('has no word for anybody whose treatment goes on', () => {
	const here = { ...situationOf(), reason: { ...reason, ends: false } };
	expect(cells(here, path(here, [due(at.told, 1, 'notice')])).told).toEqual({
		word: 'In treatment',
		done: false,
		state: 'none'
	});
});

it.each([
	[null, 'Given'],
	['byHand', 'Given'],
	['inPerson', 'Given'],
	['certified', 'Sent'],
	['email', 'Sent']
] as const)('says of a letter that went %s: %s', (way, word) => {
	expect(cellsOf([], [outcome(at.letter, { way })]).letter.word).toBe(word);
});

const march = { lastSessionOn: day('2027-03-19'), closingOn: day('2027-03-31') };
const news = { kind: 'practiceCloses', ...march, returnFromOn: null, returnByOn: null } as const;

it.each([
	['declined', 'Declined'],
	['unreachable', 'Not reached'],
	['notApplicable', 'Not needed']
] as const)('says of a letter that was %s no word of a letter that went', (how, word) => {
	const said = { ...news, custodian: null, no: 1, letterId: null };
	expect(cellsOf([], [outcome(at.letter, { outcome: how, said })]).letter.word).toBe(word);
});

describe('a letter that came back and was handed over', () => {
	const back = outcome(at.letter, { way: 'certified' });
	const again = outcome(at.sentAgain, { way: 'byHand', happenedOn: addDays(today, 9) });

	it('is given, as every other that was', () => {
		expect(cellsOf([], [back]).letter.word).toBe('Sent');
		expect(cellsOf([], [back, again]).letter.word).toBe('Given');
	});

	it('is shown on the day on which it was', () => {
		expect(noticeOut(situationOf({ outcomes: [back, again] }))?.happenedOn).toBe(again.happenedOn);
		expect(noticeOut(situationOf())).toBeNull();
	});
});

it.each([
	['nobody spoke with them', [], 'Not needed'],
	['somebody did', [outcome('state-the-essentials')], 'Told']
])('where the telling did not apply and %s', (_, outcomes, word) => {
	const notSafe = outcome(at.told, { outcome: 'notApplicable', because: 'It would not be safe' });
	expect(cellsOf([step(at.told)], [notSafe, ...outcomes]).told.word).toBe(word);
});

it('is no hand-over before the first visit: the summary was sent', () => {
	expect(cellsOf([step(at.firstVisit)], [outcome(at.summary)]).handoff.word).toBe('Summary sent');
});
