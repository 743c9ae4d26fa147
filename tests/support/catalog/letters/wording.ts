/** What a letter must hold, and what it keeps out (docs/standards.md, D.1). */
import { expect, it } from 'vitest';
import { letters } from '$lib/catalog/letters/index';
import { isFor } from '$lib/domain/letters/mailing';
import { mostParticular } from '$lib/domain/letters/precedence';
import type { LetterId, ReasonId } from '$lib/domain/rules/ids';
import { milestones } from '$lib/domain/rules/milestones';
import { ownWords, situationFor } from './fitting';

export type Row = [must: (string | RegExp)[], mustNot?: RegExp];

/** A letter that belongs to no reason. */
export function letterWording(id: LetterId, must: (string | RegExp)[], mustNot?: RegExp) {
	it(`${id} holds what it must, and nothing it must not`, () => {
		const letter = letters.find((each) => each.id === id)!;
		holds(ownWords(letter), must, mustNot);
	});
}

/** Of the notice for a reason. Noor is a minor; Zoë Lindqvist an adult, and in the last two one for whom others decide. */
export type Rows = { letter: Row; guardian: Row; decides: Row; plain: Row };

/** What every letter of its kind holds, whatever the reason. */
const always: Record<keyof Rows, (string | RegExp)[]> = {
	letter: [],
	guardian: [
		'because you make decisions about Noor’s care',
		'stays private, as far as the law allows'
	],
	decides: [
		'because you make decisions about Zoë Lindqvist’s care',
		'Zoë Lindqvist will get a letter too. It may help to read it together.',
		'stays private, as far as the law allows'
	],
	plain: ['will get a letter too', 'You can have a copy']
};

/** `goesWith`: of several notices for one reason, this one and those beside it. */
export function noticeWording(reason: ReasonId, rows: Rows, goesWith: LetterId | null = null) {
	const kinds = Object.entries(rows) as [keyof Rows, Row][];
	it.each(kinds)(`the notice for ${reason}, %s, holds what it must`, (kind, [must, mustNot]) => {
		const prefix = {
			letter: '',
			guardian: 'guardian-',
			decides: 'decision-maker-',
			plain: 'plain-'
		};
		const here = situationFor({ id: `${prefix[kind]}${goesWith ?? reason}` });
		const fitting = letters.filter(
			(each) =>
				each.step === milestones.letter &&
				(each.to === 'decisionMaker') === (kind === 'decides') &&
				(goesWith === null || each.id === goesWith || each.goesWith === goesWith) &&
				isFor(each, here)
		);
		const letter = mostParticular(fitting);
		if (!letter) throw new Error(`${reason} has no letter: ${kind}`);
		holds(
			ownWords(letter, here, `${prefix[kind]}${goesWith ?? reason}`),
			[...always[kind], ...must],
			mustNot
		);
	});
}

function holds(text: string, must: (string | RegExp)[], mustNot?: RegExp) {
	for (const each of must) expect(text).toMatch(each);
	if (mustNot) expect(text).not.toMatch(mustNot);
}
