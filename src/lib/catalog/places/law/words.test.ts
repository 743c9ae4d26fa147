/** Every rule whose own text was read, held to what those words set and say: the tables of `law-words` know nothing of the files. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import type { Jurisdiction, Stated } from '$lib/domain/rules/place';
import { limitWords, retentionWords } from '$lib/domain/rules/rule-words';
import { adultCode, lawOf, speaksTo } from '$tests/support/catalog/law';
import { duties, endings, papers, unset } from '$tests/support/catalog/law-words/duties';
import { majority, minors } from '$tests/support/catalog/law-words/minors';
import { limits, methods } from '$tests/support/catalog/law-words/practice';
import { release } from '$tests/support/catalog/law-words/release';
import { retention } from '$tests/support/catalog/law-words/retention';
import type { Said } from '$tests/support/catalog/law-words/rows';

/** A rule as the tables have it. */
type Rule = Stated & { sets: string; says: string };
type Topic = [title: string, rows: readonly Said[], of: (place: Jurisdiction) => Rule[]];

/** What is printed, or until when it holds, after a ¶. */
const all = (text: string, more: string | null) => `${text} ¶ ${more ?? ''}`;

const topics: Topic[] = [
	[
		'how long records are kept',
		retention,
		(place) =>
			place.retention.map((rule) => ({
				...rule,
				sets: adultCode(rule),
				says: all(retentionWords(rule), rule.note)
			}))
	],
	[
		'days',
		limits,
		(place) =>
			place.limits.map((rule) => ({
				...rule,
				sets: `${rule.topic} ${rule.value} ${rule.unit}`,
				says: all(limitWords(rule), rule.note)
			}))
	],
	[
		'what a practice does once',
		methods,
		(place) =>
			place.methods.map((rule) => ({
				...rule,
				sets: `${rule.kind} ${rule.when} ${rule.days.join(' ') || '-'}`,
				says: all(rule.title, rule.why)
			}))
	],
	[
		'duties',
		duties,
		(place) => place.duties.map((rule) => ({ ...rule, sets: '-', says: rule.text }))
	],
	[
		'a minor’s own consent',
		minors,
		(place) =>
			place.minorConsent.map((rule) => ({
				...rule,
				sets: `${rule.age ?? '-'} ${rule.signs ?? '-'} ${rule.parents}`,
				says: all(rule.text, rule.until)
			}))
	],
	[
		'the age of majority',
		majority,
		({ id, majority: { age, source } }) => [
			{ id, professions: 'all', source, sets: `${age}`, says: `Of age at ${age}.` }
		]
	],
	[
		'crisis lines, of which none was read at its source',
		[],
		(place) =>
			place.crisisLines.map((line) => ({
				...line,
				...{ professions: 'all' as const, sets: line.contact, says: line.name }
			}))
	],
	[
		'what a release needs',
		release,
		(place) =>
			place.release.map((rule) => ({
				...rule,
				sets: `${rule.asks} ${rule.value ?? '-'}`,
				says: all(rule.text, rule.sentence)
			}))
	],
	[
		'what papers must say',
		papers,
		(place) =>
			place.mustSay.map((rule) => ({
				...rule,
				sets: rule.paper,
				says: all(rule.text, rule.sentence)
			}))
	],
	[
		'what binds an ending',
		endings,
		(place) => place.endings.map((rule) => ({ ...rule, sets: '-', says: rule.text }))
	],
	[
		'what sets no number',
		unset,
		(place) =>
			place.notFound.map((rule) => ({
				...rule,
				id: `${place.id}, ${rule.topic}, ${rule.source.text}`,
				sets: rule.topic,
				says: rule.text
			}))
	]
];

const read = ({ source }: Rule) => source.confidence === 'A';

const holds = ({ whom, sets, words, cite }: Said, rule: Rule) =>
	read(rule) &&
	speaksTo(rule.professions, whom) &&
	rule.source.text.includes(cite) &&
	rule.sets === sets &&
	words.every((each) => each.test(rule.says));

describe.each(topics)('%s', (_, rows, of) => {
	it.each(rows.map((row) => [row.place, row.whom, row.sets, row.cite, row] as const))(
		'%s, %s: %s, in the words of %s',
		(place, whom, _sets, _cite, row) => {
			const own = of(lawOf(place)).filter((rule) => read(rule) && speaksTo(rule.professions, whom));
			const fitting = own.filter((rule) => holds(row, rule));
			expect(fitting.length > 0, JSON.stringify({ row: row.words.map(String), own })).toBe(true);
		}
	);

	it('a row names every rule whose own text was read, for each to whom it speaks', () => {
		const named = rows.flatMap((row) =>
			of(lawOf(row.place))
				.filter((rule) => holds(row, rule))
				.map(({ id }) => `${id}, ${row.whom}`)
		);
		const found = jurisdictions.flatMap((place) =>
			of(place)
				.filter(read)
				.flatMap(({ id, professions }) =>
					(professions === 'all' ? ['all'] : professions).map((whom) => `${id}, ${whom}`)
				)
		);
		expect(found.filter((each) => !named.includes(each))).toEqual([]);
	});
});

it.each(jurisdictions.map((place) => [place.id, place] as const))(
	'%s has no other rule that was read: boards stand in their own table',
	(_, place) => {
		const own = JSON.stringify({ ...place, country: null, holidays: null });
		const counted = topics.flatMap(([, , of]) => of(place).filter(read)).length;
		const boards = place.boards.filter(({ source }) => source.confidence === 'A').length;
		expect(own.match(/"confidence":"A"/g) ?? []).toHaveLength(counted + boards);
	}
);
