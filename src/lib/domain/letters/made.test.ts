import { describe, expect, it } from 'vitest';
import { day as theDay } from '$lib/domain/days/day';
import type { Letter } from './letter';
import { differences, madeAgain, madeFor, mayBeOnPaper, type Made } from './made';

function letter(day: string, text = 'Our last session is on Monday.', type = 'closing'): Letter {
	return {
		type,
		version: 1,
		region: 'US',
		title: 'A letter',
		sender: { name: 'Dana Whitfield', lines: [], logo: null },
		to: ['Zoë Lindqvist'],
		day,
		subject: 'Our last session',
		salutation: 'Dear Zoë,',
		blocks: [{ kind: 'paragraph', text }],
		signOff: { closing: 'Sincerely,', name: 'Dana Whitfield', lines: [], signature: null },
		enclosures: []
	};
}

const friday = letter('November 27, 2026');
const monday = letter('November 30, 2026');
const made = (letter: Letter, at: number): Made => ({
	letter,
	says: null,
	bears: theDay('2026-11-27'),
	at
});

it('keeps the same words once, the newest first, and five at most', () => {
	const again = [made(friday, 1), made(monday, 2), made(friday, 3)].reduce(madeAgain, [] as Made[]);
	expect(again.map(({ at }) => at)).toEqual([3, 2]);
	const many = Array.from({ length: 7 }, (_, at) => made(letter(`Day ${at}`), at));
	expect(many.reduce(madeAgain, [] as Made[]).map(({ at }) => at)).toEqual([6, 5, 4, 3, 2]);
});

it.each<[string, Made[], string[], number[]]>([
	['nothing was made', [], [], []],
	['it was made with another day', [made(friday, 1)], [], [1]],
	['the last one reads as it would now', [made(monday, 2), made(friday, 1)], [], []],
	['an older one reads as it would now', [made(friday, 2), made(monday, 1)], [], [2]],
	['that one is recorded', [made(friday, 1)], [JSON.stringify(friday)], []],
	['another kind was made', [made(letter('Friday', 'Goodbye.', 'leave'), 1)], [], []]
])('asks which one is on paper: %s', (_, before, recorded, at) => {
	expect(mayBeOnPaper(before, monday, recorded).map((each) => each.at)).toEqual(at);
});

describe('of another kind that ends the same step', () => {
	const step = 'give-written-notice';
	const kind = { id: 'practice-closing', step, version: 1, to: 'client' } as const;
	const other = { ...made(letter('November 27, 2026', 'Well done.', kind.id), 1), kind };

	it('is asked of too', () => {
		expect(mayBeOnPaper([other], monday, [], step)).toEqual([other]);
		expect(mayBeOnPaper([other], monday, [])).toEqual([]);
		expect(mayBeOnPaper([other], monday, [], 'confirm-the-ending')).toEqual([]);
	});

	it('is found by its step until it is recorded', () => {
		expect(madeFor([other, made(friday, 2)], step, [])).toEqual([other]);
		expect(madeFor([other], step, [JSON.stringify(other.letter)])).toEqual([]);
	});
});

it('names what stands on one alone', () => {
	const moved = letter('November 30, 2026', 'Our last session is on Thursday.');
	expect(differences(friday, moved)).toEqual([
		{ where: 'date', text: 'November 27, 2026' },
		{ where: 'text', text: 'Our last session is on Monday.' }
	]);
	expect(differences(friday, friday)).toEqual([]);
});

it('names a text once that stands in several places', () => {
	const other: Letter = {
		...friday,
		sender: { ...friday.sender, name: 'Dana W. Whitfield' },
		signOff: { ...friday.signOff, name: 'Dana W. Whitfield' }
	};
	expect(differences(other, friday)).toEqual([{ where: 'letterhead', text: 'Dana W. Whitfield' }]);
});
