/** Every rule of `docs/places/law.psv` stands in its place's data, what was read in a row by hand too; what nobody confirmed sets no number. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { byProfession, lawOf } from '$tests/support/catalog/law';
import { boards } from '$tests/support/catalog/law-words/boards';
import { duties, endings, papers, unset } from '$tests/support/catalog/law-words/duties';
import { minors } from '$tests/support/catalog/law-words/minors';
import { limits, methods } from '$tests/support/catalog/law-words/practice';
import { release } from '$tests/support/catalog/law-words/release';
import { retention } from '$tests/support/catalog/law-words/retention';
import { readAbout } from '$tests/support/catalog/retention-rows';

const [, ...rows] = readFileSync('docs/places/law.psv', 'utf8').trim().split('\n');
const rules = rows.map((row) => row.split('|') as [string, string, string, string, string]);
const places = [...new Set(rules.map(([place]) => place))];

/** Whatever the place says, with the words of each source. */
function sourcesOf(id: string): string {
	const place = lawOf(id);
	return JSON.stringify([
		...[place.retention, place.limits, place.methods, place.duties, place.minorConsent],
		...[place.majority, place.mustSay, place.release, place.endings, place.boards],
		...[place.crisisLines, place.notFound]
	]);
}

/** Of a cite the longest word with a figure, such as `144.293`; without any figure the whole cite. */
function mainPart(cite: string): string {
	const words = cite.replace(/\([^)]*\)/g, ' ').match(/[^\s,]*\d[^\s,]*/g) ?? [cite];
	return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

it.each(places)('%s says every rule that was found for it', (place) => {
	const said = sourcesOf(place);
	const missing = rules
		.filter(([id, , , , cite]) => id === place && cite !== '-' && !said.includes(mainPart(cite)))
		.map((row) => row.join(' | '));
	expect(missing).toEqual([]);
});

/** Place, profession and cite of every row that somebody wrote from the law's words; what asks, though its text was read, with them. */
const byHand = [
	...[retention, limits, methods, duties, endings, papers, unset, minors, release]
		.flat()
		.map(({ place, whom, cite }) => [place, whom, cite] as const),
	...byProfession(boards).map(([place, whom, , , cite]) => [place, whom, cite] as const),
	...byProfession(readAbout).map(([place, whom, , , cite]) => [place, whom, cite] as const)
];

/** Some texts that the law's files give to all name whom they mean, and our rows name those. */
it.each(places)('%s: each rule that was read has a row by hand, for each licence', (place) => {
	const unnamed = rules
		.filter(([id, , , mark]) => id === place && mark === 'A')
		.flatMap(([, whom, topic, , cite]) =>
			whom
				.split(/, ?/)
				.filter(
					(each) =>
						!byHand.some(
							([id, who, words]) =>
								id === place &&
								(each === 'all' || ['all', each].includes(who)) &&
								words.includes(mainPart(cite))
						)
				)
				.map((each) => `${each} | ${topic} | ${cite}`)
		);
	expect(unnamed).toEqual([]);
});

it.each(jurisdictions.map(({ id }) => id))('%s: what nobody confirmed sets no number', (id) => {
	const { retention, limits, methods, release, minorConsent } = lawOf(id);
	const unsure = ({ source }: { source: { confidence: string } }) => source.confidence === 'C';
	const set = [...retention, ...limits, ...methods].filter(unsure);
	const numbers = [
		...release.filter(({ value }) => value !== null),
		...minorConsent.filter(({ signs }) => signs !== null)
	].filter(unsure);
	expect([...set, ...numbers].map((each) => each.id)).toEqual([]);
});

/** Read about, or read, in an older source and not seen again: they ask, and bind nothing. */
const seenBefore = ['us-oh psychologist', 'us-pa psychologist', 'us-wa psychologist'];

/** A period that was only believed may not have become a rule. */
const believed = rules.filter(
	([place, whom, topic, confidence, cite]) =>
		topic.startsWith('retention') &&
		confidence === 'C' &&
		cite !== '-' &&
		!seenBefore.includes(`${place} ${whom}`)
);

it.each(believed)('%s, %s: %s (%s, %s) is no rule by which days are counted', (...row) => {
	const [place, whom, topic, , cite] = row;
	const surer = rules.some(
		([id, others, about, confidence]) =>
			id === place && others === whom && about === topic && confidence !== 'C'
	);
	const found = lawOf(place)
		.retention.filter(({ source }) => source.text === cite || source.text.startsWith(`${cite},`))
		.filter(({ source }) => source.confidence !== 'A');
	expect(surer ? [] : found.map(({ id }) => id)).toEqual([]);
});
