/** Which of the letters that fit goes is said by `supersedes`, and never left open. */
import { describe, expect, it } from 'vitest';
import { catalog, circumstances, jurisdictions, reasons } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { isFor } from '$lib/domain/letters/mailing';
import { supersedes } from '$lib/domain/letters/precedence';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Client } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { letters } from './index';

const ids = letters.map(({ id }) => id);

it('each letter supersedes letters that are there, to the same person, of the same step', () => {
	const odd = letters.flatMap((each) =>
		each.supersedes.filter((id) => {
			const other = letters.find((one) => one.id === id);
			return other?.to !== each.to || other.step !== each.step;
		})
	);
	expect(odd).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
});

it('goes round in no ring', () => {
	const above = (letter: LetterTemplate, seen: readonly string[]): string[] =>
		letters
			.filter((other) => other !== letter && supersedes(other, letter))
			.flatMap((other) =>
				seen.includes(other.id) ? [other.id] : above(other, [...seen, other.id])
			);
	expect(letters.flatMap((each) => above(each, [each.id]))).toEqual([]);
});

const people: Record<string, Partial<Client>> = {
	'an adult': {},
	'a minor': { minor: true },
	'one of a couple': { format: 'couple' },
	'a former client': { standing: 'former' },
	'somebody who waits': { standing: 'waiting' }
};
const moments = [
	[],
	['tell-in-session', 'send-a-warning', 'talk-over-consequences'],
	['tell-in-session', 'give-written-notice', 'hold-closure-sessions']
];
const all = reasons.flatMap(({ id }) => Object.keys(people).map((who) => [id, who] as const));
const countries = new Map(jurisdictions.map((each) => [each.country, each.id]));

describe.each(all)('for %s and %s', (reason, who) => {
	it('no step leaves open which letter goes, whatever else holds', () => {
		const open = moments.flatMap((done) =>
			[null, ...circumstances.map(({ id }) => id)].flatMap((also) =>
				[...countries.values()].flatMap((place) =>
					leftOpen(reason, people[who]!, also, place, done)
				)
			)
		);
		expect(open).toEqual([]);
	});
});

/** Pairs of letters to the same person that both fit, with neither before the other. */
function leftOpen(
	reason: string,
	who: Partial<Client>,
	also: string | null,
	place: string,
	done: readonly string[]
): string[] {
	const person = caseOf({
		client: client({
			usualWeekday: 3,
			lastSessionOn: day('2026-05-29'),
			lastSeenOn: day('2026-05-01'),
			...who,
			circumstances: also === null ? [] : [also]
		}),
		outcomes: done.map((step) => outcome(step))
	});
	const here = situation(person, context({ catalog, practice: practice({ reason, place }) }));
	const fitting = letters.filter((each) => each.step !== null && isFor(each, here));
	return fitting.flatMap((one) =>
		fitting
			.filter((other) => other.step === one.step && other.id > one.id)
			.filter((other) => isCompanion(one) === isCompanion(other))
			.filter((other) => !supersedes(one, other) && !supersedes(other, one))
			.map((other) => `${one.id} or ${other.id}`)
	);
}

function isCompanion({ to }: LetterTemplate): boolean {
	return to === 'decisionMaker';
}
