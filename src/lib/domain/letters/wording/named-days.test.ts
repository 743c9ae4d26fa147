import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import type { Block } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { client, practice, situationOf, today } from '$tests/support/domain/cases';
import { paragraph, toClient, writing, written } from '$tests/support/domain/wording';
import { withNamedDays } from './variants';
import { pieces } from './pieces';
import { textOf } from './tokens';

/** Every day of the practice and the person is this one. */
const same = situationOf({
	today,
	client: client({ lastSessionOn: today }),
	practice: practice({
		closingOn: today,
		lastSessionOn: today,
		askMeUntilOn: today,
		returnFromOn: today,
		returnByOn: today,
		becomesClosingOn: today
	})
});

type Says = (here: Situation, to: Addressee) => string;

function named(says: Says, here: Situation = same): string {
	const template = writing((...of): Block[] => [paragraph(says(...of))]);
	const to = toClient(here);
	const piece = pieces(template, here, to)[2]!;
	return textOf(withNamedDays(piece, template, { here, to }).text);
}

describe('of days that are all the same one, it is known', () => {
	it.each<[string, Says]>([
		['closing-day', ({ practice: { closingOn } }) => written(closingOn)],
		['ask-me-until', ({ practice: { askMeUntilOn } }) => written(askMeUntilOn)],
		['return-from', ({ practice: { returnFromOn } }) => written(returnFromOn)],
		['return-by', ({ practice: { returnByOn } }) => written(returnByOn)],
		['becomes-closing', ({ practice: { becomesClosingOn } }) => written(becomesClosingOn)],
		['letter-day', ({ today }) => written(today)],
		['last-session', ({ lastSessionOn }) => written(lastSessionOn)],
		['last-session', ({ practice: { lastSessionOn } }) => written(lastSessionOn)],
		['last-session', ({ case: { client } }) => written(client.lastSessionOn)],
		['last-session', (_, { case: { client } }) => written(client.lastSessionOn)]
	])('which is the %s', (field, says) => {
		expect(named((here, to) => `It is ${says(here, to)}.`)).toBe(`It is {${field}}.`);
	});
});

describe('a day keeps its number', () => {
	it('where it is worked out from another', () => {
		const says: Says = ({ practice: { closingOn }, today }) =>
			`I close on ${written(closingOn)}. Answer by ${written(addDays(today, 14))}.`;
		expect(named(says)).toBe('I close on {closing-day}. Answer by {day-2}.');
	});

	it('where it has the value of a field and does not move along', () => {
		const says: Says = ({ practice: { closingOn } }) =>
			`The fair is on June 1, 2026. I close on ${written(closingOn)}.`;
		expect(named(says)).toBe('The fair is on {day-1}. I close on {closing-day}.');
	});

	it('where the words are others once the day moves', () => {
		const says: Says = ({ practice: { closingOn } }) =>
			closingOn === today ? `I close on ${written(closingOn)}.` : 'I close later.';
		expect(named(says)).toBe('I close on {day-1}.');
	});
});

it('are all named where several stand in one text', () => {
	const says: Says = ({ practice, lastSessionOn, today }) =>
		`${written(today)}: ${written(lastSessionOn)}, then ${written(practice.closingOn)}.`;
	expect(named(says)).toBe('{letter-day}: {last-session}, then {closing-day}.');
});

describe('the letter is written again', () => {
	const times = (text: string) => {
		const here = situationOf({
			practice: practice({ closingOn: day('2026-11-13'), askMeUntilOn: null })
		});
		const template = writing(() => [paragraph(text)]);
		const to = toClient(here);
		const piece = pieces(template, here, to)[2]!;
		template.times = 0;
		withNamedDays(piece, template, { here, to });
		return template.times;
	};

	it('for each day that is set: the closing, the last session and today', () => {
		expect(times('On May 1, 2026.')).toBe(3);
	});

	it('never for a text without days', () => {
		expect(times('Thank you.')).toBe(0);
	});
});
