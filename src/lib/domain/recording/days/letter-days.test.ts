import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import type { Change } from '$lib/domain/records/change';
import type { Outcome, SentLetter } from '$lib/domain/records';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { client, context, outcome, situationOf, step, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { dayDoubts } from './day-doubts';

const talked = '{"blocks":[{"kind":"paragraph","text":"We have talked about this."}]}';
const silent = '{"blocks":[{"kind":"paragraph","text":"I will close my practice."}]}';
const said = { ...situationOf().news!, custodian: null, no: 2, letterId: null };
const talkOn = addDays(today, 7);
const talk = (changed: Partial<Outcome> = {}) =>
	outcome('tell-in-session', { way: 'inPerson', happenedOn: talkOn, ...changed });

/** What is refused. */
function doubts(happenedOn: Day, outcomes: Outcome[], frozen = talked) {
	const { id, ...fields } = sentLetter({ happenedOn, frozen, said });
	const change: Change = {
		act: '',
		subject: 'zoe',
		ops: [{ op: 'add', type: 'letter', id, fields }]
	};
	const here = situationOf({ outcomes });
	return dayDoubts(change, { one: () => here }, context()).flatMap(({ words, never }) =>
		never ? [words] : []
	);
}

it('refuses a letter that mentions a talk, on a day before it', () => {
	expect(doubts(today, [talk()])).toEqual([
		'This letter says that you have talked, and you did so on June 8, 2026: it cannot have left on June 1, 2026. Enter the day on which it leaves, or record another letter at its step on their page.'
	]);
});

it.each([
	['on the day of the talk', doubts(talkOn, [talk()])],
	['where they had talked before', doubts(today, [talk({ happenedOn: today }), talk()])],
	['that says nothing of a talk', doubts(today, [talk()], silent)],
	['where they heard of it in writing', doubts(today, [talk({ way: 'post' })])],
	['where nobody was told', doubts(today, [])]
])('takes one %s', (_, found) => {
	expect(found).toEqual([]);
});

describe('that a letter went again', () => {
	const back = sentLetter({ id: 'back', happenedOn: today, returnedOn: talkOn });
	const copy = sentLetter({ id: 'copy', happenedOn: talkOn });
	const again = outcomeRecorded(
		client(),
		step('send-it-again'),
		{ outcome: 'done', happenedOn: talkOn, way: 'byHand' },
		'again',
		'US'
	);
	const found = (letters: SentLetter[]) =>
		dayDoubts(again, { one: () => situationOf({ letters }) }, context());

	it('is recorded on the letter, where the one that came back is kept', () => {
		expect(found([back]).map(({ never }) => never)).toEqual([true]);
	});

	it('is taken where none is kept, or a copy went since', () => {
		expect(found([])).toEqual([]);
		expect(found([back, copy])).toEqual([]);
	});
});
