/** Told is whoever got it: letters that came back and messages that were left told nobody. */
import { describe, expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { day } from '$lib/domain/days/day';
import type { ContactMade, Outcome, Said } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';
import { catalog, steps } from './index';

const before = { lastSessionOn: day('2027-03-19'), closingOn: day('2027-03-31') };
const moved = { lastSessionOn: day('2027-02-26'), closingOn: day('2027-03-12') };
const said: Said = {
	...{ kind: 'practiceCloses', ...before, returnFromOn: null, returnByOn: null },
	...{ custodian: null, letterId: null, no: 1 }
};
const posted = (step: string, on = day('2026-06-01'), changed: Partial<Outcome> = {}) =>
	outcome(step, { said, happenedOn: on, way: 'post', ...changed });
const back = (on = day('2026-06-03')): ContactMade => ({
	...{ id: 'back', clientId: 'zoe', happenedOn: on, by: 'us', note: null, who: null },
	...{ way: 'post', result: 'returned', said: null }
});
const message: ContactMade = { ...back(), way: 'voicemail', result: 'messageLeft', said };

function after(outcomes: Outcome[], contacts: ContactMade[] = []) {
	const own = caseOf({ outcomes, contacts });
	const within = context({ catalog, practice: practice(moved) });
	const { rows, counts } = caseload([own], within, steps);
	const here = situation(own, within);
	const words = [rows[0]?.cells.told.word, rows[0]?.cells.letter.word];
	const asks = here.circumstances.map(({ id }) => id).filter((id) => id.endsWith('another-day'));
	return { here, words, counts, asks };
}

describe('a letter that came back, recorded by its step, told nobody', () => {
	it.each([at.letter, at.told])('%s', (step) => {
		const { here, words, counts, asks } = after([posted(step)], [back()]);
		expect([here.known.told, here.known.read, words[0]]).toEqual([null, null, 'Not yet']);
		expect([counts.told, counts.letters, asks]).toEqual([0, 0, []]);
		expect(words[1]).toBe(step === at.letter ? 'Came back' : 'Not yet');
		expect(here.circumstances.map(({ id }) => id)).not.toContain('letter-out-of-date');
	});

	it.each([
		['was posted after it', [posted(at.letter, day('2026-06-04'))]],
		['was given by hand', [posted(at.letter, day('2026-06-01'), { way: 'byHand' })]],
		[
			'was sent again since',
			[posted(at.letter), posted(at.sentAgain, day('2026-06-05'), { said: null })]
		]
	])('one that %s stands', (_, outcomes) => {
		expect(after(outcomes, [back()]).words[1]).toBe('Day has moved');
	});
});

it.each([
	['a letter alone', [posted(at.letter, undefined, { way: 'byHand' })], [], 'Day has moved'],
	['a message alone', [], [message], 'Not yet']
])('%s is no telling', (_, outcomes, contacts, letter) => {
	const { words, asks } = after(outcomes, contacts);
	expect([words, asks]).toEqual([['Not yet', letter], []]);
});

it('a message with the old days after a telling is what they go by', () => {
	expect(after([posted(at.told, undefined, { way: 'inPerson' })], [message]).words[0]).toBe(
		'Day has moved'
	);
});

it('of somebody who has died no letter is asked that puts it right, nor are they told again', () => {
	const told = [at.told, at.letter].map((id) => posted(id, undefined, { way: 'byHand' }));
	const died = client({ circumstances: ['deceased'] });
	const asks = (own: ReturnType<typeof caseOf>) => {
		const { circumstances } = situation(own, context({ catalog, practice: practice(moved) }));
		const ids = circumstances.map(({ id }) => id as string);
		return ids.filter((id) => ['told-another-day', 'letter-out-of-date'].includes(id));
	};
	expect(asks(caseOf({ outcomes: told }))).toContain('letter-out-of-date');
	expect(asks(caseOf({ outcomes: told, client: died }))).toEqual([]);
	const { today } = caseload(
		[caseOf({ outcomes: told, client: died })],
		context({ catalog, practice: practice(moved) }),
		steps
	);
	expect(today.otherwise).toEqual([]);
});
