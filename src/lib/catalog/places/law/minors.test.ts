/** A minor's own consent where it was only read about, and the age of majority, each beside its cite; what was read: `words.test.ts`. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { lawOf } from '$tests/support/catalog/law';

/** The text gives no such right to private therapists, so that the minor's signature is not asked by this rule. */
const none = [null];
/** The words are of consent to the care, and not of whose signature a release needs: it is asked, and nobody's is set. */
const unsaid = [null];
/** Ages that were read about: the minor signs beside a guardian at most. `null`: the rule names none for such care. */
const readAbout: [place: string, age: number | null, signs: (string | null)[], cite: string][] = [
	['ca-bc', null, unsaid, 'Infants Act'],
	['ca-qc', 14, unsaid, 'Civil Code'],
	['ie', null, none, 'Mental Health Bill 2024'],
	['uk', 16, unsaid, 'Family Law Reform Act'],
	['uk-eng', 16, unsaid, 'Family Law Reform Act'],
	['uk-sct', 16, unsaid, 'Age of Legal Capacity'],
	['us-ak', 18, none, '25.20.025'],
	['us-al', 16, unsaid, '22-8-4'],
	['us-ar', null, none, 'Attorney General'],
	['us-az', null, none, '1-602'],
	['us-ca', 12, unsaid, '6924'],
	['us-ga', 18, none, '19-7-2'],
	['us-ia', 18, none, '601.1'],
	['us-ks', null, unsaid, '2003-35'],
	['us-ma', null, none, '12F'],
	['us-me', null, unsaid, '1502'],
	['us-mn', 16, unsaid, '144.3431'],
	['us-ms', null, none, '41-41-14'],
	['us-mt', null, none, '40-6-701'],
	['us-nc', null, unsaid, '90-21.5'],
	['us-ne', 18, unsaid, '43-2101'],
	['us-nj', 16, unsaid, '9:17A-4'],
	['us-sd', 18, none, '27A-15-1'],
	['us-ut', 18, none, '53G-9-902'],
	['us-va', null, unsaid, '54.1-2969'],
	['us-wi', null, unsaid, '51.14'],
	['us-wi', 14, unsaid, '51.30'],
	['us-wv', 18, none, '16-30-3']
];

const ofPlace = (place: string) => lawOf(place).minorConsent;

describe('a minor’s own consent', () => {
	it.each(readAbout)('read about: %s, from %s, signs %j (%s)', (place, age, signs, cite) => {
		const found = ofPlace(place).filter(
			({ source }) => source.confidence === 'B' && source.text.includes(cite)
		);
		const fitting = found.filter((each) => each.age === age && signs.includes(each.signs));
		expect(fitting.length > 0, JSON.stringify(found)).toBe(true);
	});

	it.each(jurisdictions.map(({ id }) => id))(
		'%s names no other age that was read about',
		(place) => {
			const ages = readAbout.filter((row) => row[0] === place).map((row) => row[1]);
			const found = ofPlace(place).filter(({ source }) => source.confidence === 'B');
			expect(
				found.map(({ age }) => age).filter((age) => age !== null && !ages.includes(age))
			).toEqual([]);
		}
	);

	it('lets or forbids a parent be told only where a text that was read says so', () => {
		const sure = jurisdictions.flatMap((place) =>
			place.minorConsent
				.filter(({ parents, source }) => parents !== 'ask' && source.confidence !== 'A')
				.map(({ id }) => id)
		);
		expect(sure).toEqual([]);
	});

	it('ends in Ohio after six sessions or thirty days', () => {
		const limits = ofPlace('us-oh').map(({ until }) => until);
		expect(limits).toContainEqual(expect.stringMatching(/(six|6) sessions or (30|thirty) days/i));
	});
});

/** Everywhere else it is 18. Canada’s other places differ: for records the later counts. */
const majority: [place: string, age: number, source: string][] = [
	['us-al', 19, 'Ala. Code'],
	['us-ne', 19, '43-2101'],
	['us-ms', 21, '1-3-27'],
	['ca-bc', 19, 'British Columbia'],
	['ca', 19, '18 in Manitoba, Saskatchewan and Prince Edward Island']
];

it.each(jurisdictions.map(({ id }) => id))('%s: somebody is of age', (place) => {
	const later = majority.find(([id]) => id === place);
	expect(lawOf(place).majority.age).toBe(later ? later[1] : 18);
});

it.each(majority)('%s: of age at %i, with its source (%s)', (place, age, source) => {
	expect(lawOf(place).majority.source.text).toContain(source);
});
