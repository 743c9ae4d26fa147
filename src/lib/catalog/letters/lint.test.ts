import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jurisdictions, reasons } from '$lib/catalog/index';
import type { Going } from '$lib/domain/letters/copies';
import { day } from '$lib/domain/days/day';
import { linter } from '$lib/domain/letters/lint';
import type { Practice } from '$lib/domain/records';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { client } from '$tests/support/domain/cases';
import { situationFor, three, write } from '$tests/support/catalog/letters/fitting';
import { wanted } from '$tests/support/reading/wanted';

/** One that does not fit is named by `every.test.ts`, once. */
const letters = wanted.filter((letter) => letter.fits(situationFor(letter)));

/** Others, with names that are words, days and places too. */
const others = [
	...[
		'Will Hope',
		'May Closing',
		'Grace Letter',
		'April June',
		'Ira Crane',
		'Jonas Berg',
		'Portia Ng'
	]
].map((name, i) =>
	client({ id: `other-${i}`, name, sortName: null, callName: name.split(' ')[0]! })
);

/** The 2,000 of a list as it comes in: each is called by the first name. */
const many = readFileSync('tests/caseloads/agency-2000.csv', 'utf8')
	.split('\n')
	.flatMap((line, i) => {
		const [, last, first] = /^\d+,"([^",]+), ([^",]+)"/.exec(line) ?? [];
		const name = `${first} ${last}`;
		return last ? [client({ id: `many-${i}`, name, sortName: null, callName: first })] : [];
	});

function found(letter: LetterTemplate, here: Situation, clients = others): string[] {
	const written = write(letter, here);
	const addressee = { case: here.case, recipient: null };
	const going: Going = { addressee, template: letter, letter: written, byHand: null };
	const people = {
		practice: here.practice,
		providers: three,
		clients: [here.case.client, ...clients]
	};
	return linter(people, () => [])(going, here).map(
		({ rule, where, sentence }) => `${letter.id}: ${rule} “${where.words}” ${sentence}`
	);
}

/** Asked for openings lately, and who see children. */
const asked = three.map((each) => ({
	...each,
	speciality: 'Children and adults',
	checkedOn: day('2026-05-20')
}));

const everywhere = jurisdictions.flatMap(({ id }) =>
	(['US', 'GB'] as const).map((style) => [id, style] as const)
);

/** What notices have to say there. */
const asksMore: Readonly<Record<string, Partial<Practice>>> = {
	'us-va': { copyCharge: 'free' },
	'us-md': {
		...{ custodian: 'known', custodianName: 'Alder Group', custodianPhone: '503-555-0190' },
		recordsCollect: 'at 3 Elm Road, until March 1, on weekdays from 9 to 12'
	}
};

it.each(everywhere)('finds nothing in any of our letters in %s, style %s', (place, regionStyle) => {
	const crisisLines = place === 'general' ? 'Night line: 555-0100' : null;
	const all = letters.flatMap((letter) =>
		found(
			letter,
			situationFor(letter, { ...asksMore[place], place, regionStyle, crisisLines }, asked)
		)
	);
	expect(all).toEqual([]);
});

const practiceReasons = reasons.filter(({ scope, ends }) => scope !== 'client' && ends);

it.each(practiceReasons.map(({ id }) => id))(
	'finds nothing in whatever letter fits where the practice’s reason is %s',
	(reason) => {
		const changed: Partial<Practice> = { reason };
		const all = letters.flatMap((letter) => {
			const here = situationFor(letter, changed, asked);
			return letter.fits(here) && letter.missing(here).length + letter.unknown(here).length === 0
				? found(letter, here)
				: [];
		});
		expect(all).toEqual([]);
	}
);

it.each(
	letters.filter(({ needs }) => needs.includes('crisis')).map((each) => [each.id, each] as const)
)('misses the crisis line where %s has none', (_, letter) => {
	const none = situationFor(letter, { place: 'general', crisisLines: 'Ask at the desk' }, asked);
	expect(found(letter, none)).toMatchObject([expect.stringContaining('missingPart')]);
});

it('takes no word of our letters for one of 2,000 others', () => {
	expect(many.length).toBeGreaterThan(1500);
	expect(letters.flatMap((letter) => found(letter, situationFor(letter, {}, asked), many))).toEqual(
		[]
	);
});
