/** A minor's own consent and the age of majority: from the words of the law that was read, beside each cite. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { byProfession, lawOf, readFor } from '$tests/support/catalog/law';

const may = 'mayBeTold';
const mustNot = 'mustNotBeTold';
const silent = 'ask';
/** The text gives no such right to private therapists, so that the minor's signature is not asked by this rule. */
const none = [null];
/** The words are of consent to the care, and not of whose signature a release needs: it is asked, and nobody's is set. */
const unsaid = [null];
const telling = [may, mustNot, silent];

type Row = [
	place: string,
	whom: string,
	age: number | null,
	signs: (string | null)[],
	parents: string[],
	words: RegExp,
	cite: string
];

/** Whom the text of Texas names. */
const therapists = 'psychologist, counselor, socialWorker';
const licensed = 'psychologist, socialWorker, familyTherapist';

/** The words stand in the rule's text or in its limit. */
const consent: Row[] = [
	['us-az', 'all', 18, none, telling, /parent/, '36-2272'],
	['us-ca', 'all', null, ['alone'], telling, /only the minor/i, '56.11(b)(3)'],
	['us-co', 'all', 12, unsaid, [mustNot, silent], /12|twelve/, '12-245-203.5(2)'],
	['us-co', 'all', 12, unsaid, [mustNot], /consent/, '12-245-203.5'],
	['us-ct', licensed, null, unsaid, [silent], /five/, '19a-14c'],
	['us-ct', 'counselor', 18, none, telling, /parent/, '19a-14c'],
	['us-dc', 'all', null, unsaid, [silent], /any age/, '600.7'],
	['us-dc', 'all', null, unsaid, [silent], /outpatient/, '21-511'],
	/** The text is of the release itself: both sign. */
	['us-dc', 'all', 14, ['beside'], telling, /sign/, '7-1202.05(b)'],
	['us-de', 'all', 18, none, telling, /parent/, '707'],
	['us-de', 'all', 14, none, telling, /substance/i, '2210'],
	['us-fl', 'all', 18, none, telling, /parent/, '1014.06'],
	['us-fl', 'all', 13, unsaid, telling, /(two|2) visits/, '394.4784'],
	['us-ga', 'all', null, none, telling, /facilit/i, '37-3-20'],
	['us-hi', 'all', 14, unsaid, [may, silent], /14|fourteen/, '577-29'],
	['us-hi', 'all', 14, unsaid, [may, silent], /involved unless[\s\S]*inappropriate/i, '577-29'],
	['us-id', 'all', 18, none, telling, /parent/, '32-1015'],
	['us-id', 'all', 18, none, [may], /parent/, '32-1015'],
	['ie', 'all', null, unsaid, [silent], /16/, 'Non-Fatal Offences'],
	['us-il', 'all', 12, unsaid, [mustNot, silent], /(eight|8)\b.*90/, '5/3-5A-105'],
	['us-il', 'all', 12, unsaid, [mustNot, silent], /object/, '110/4'],
	['us-in', 'all', 18, none, telling, /emancipated/, '16-36-1-3'],
	['us-ky', 'all', null, none, telling, /physician/i, '214.185(2)'],
	['us-ky', 'all', null, none, telling, /unaccompanied|homeless/i, '214.185(3)'],
	['us-la', 'all', null, none, [may, silent], /physician/i, '40:1079.1'],
	['us-md', 'all', 12, unsaid, [may], /12|twelve/, '20-104'],
	['us-me', 'socialWorker', null, unsaid, [may], /substance|drug|alcohol/i, '7004'],
	['us-me', 'psychologist', null, unsaid, [may], /substance|drug|alcohol/i, '3817'],
	['us-mi', 'all', 14, unsaid, [silent, mustNot], /14|fourteen/, '330.1707'],
	['us-mt', 'all', 16, unsaid, [silent], /16|sixteen/, '53-21-112'],
	['us-mt', 'psychologist', null, unsaid, [silent], /urgent|danger/i, '41-1-406'],
	[
		'us-mt',
		'psychologist, socialWorker, counselor',
		null,
		/** They “control their information”. */
		['alone'],
		[silent],
		/emancipated/i,
		'41-1-40'
	],
	['us-nc', 'all', null, none, telling, /parent/, '90-21.10B'],
	['us-nd', 'all', null, none, telling, /substance|drug|alcohol/i, '14-10-17'],
	['us-nd', 'all', null, unsaid, [silent], /counseling center/i, '14-07.3-03'],
	['us-nm', 'all', 14, unsaid, [silent, mustNot], /14|fourteen/, '32A-6A-15'],
	['us-nm', 'all', null, unsaid, [silent], /two (calendar )?weeks/, '32A-6A-14'],
	['us-nm', 'all', 14, ['alone'], [silent, mustNot], /14|fourteen/, '32A-6A-24'],
	['us-nv', 'all', null, unsaid, [silent], /hazard|danger/, '129.030'],
	['us-ny', 'all', null, none, [silent], /Office of Mental Health/, '33.21'],
	['us-ny', 'all', null, unsaid, [silent], /homeless/i, '33.21(a)(1)'],
	['us-oh', 'all', 14, unsaid, [mustNot], /(six|6) sessions or (30|thirty) days/i, '5122.04'],
	['us-oh', 'all', 14, unsaid, [mustNot], /harm/, '5122.04'],
	['us-ok', 'all', 18, none, telling, /parent/, '25 O.S. 2005'],
	['us-or', 'all', 14, unsaid, [silent, mustNot], /14|fourteen/, '109.675(1)'],
	['us-or', 'all', null, unsaid, [may, silent], /suicid/i, '109.680'],
	['us-pa', 'all', 14, unsaid, [silent], /14|fourteen/, 'Act 65 of 2020'],
	['us-ri', 'all', null, none, [silent], /16|sixteen/, '23-4.6-1'],
	['us-ri', 'all', null, none, telling, /facilit/i, '40.1-5-26'],
	['us-sc', 'all', 16, unsaid, [silent], /16|sixteen/, '63-5-340'],
	['us-sc', 'all', null, unsaid, [silent], /necessary|needed/, '63-5-350'],
	['us-tn', 'all', 16, ['alone'], [silent, mustNot], /16|sixteen/, '33-8-202'],
	['us-tx', therapists, null, unsaid, [may, silent], /suicide/, '32.004(a)'],
	['us-tx', therapists, null, unsaid, [may], /tell the parents/, '32.004(a), (b)(2)'],
	['us-va', 'all', null, none, telling, /licensed/, '12VAC35-115-90'],
	['us-vt', 'all', null, unsaid, [silent], /any age/i, '18 V.S.A. 8350'],
	['us-wa', 'all', 13, unsaid, [silent, mustNot], /13|thirteen/, '71.34.530'],
	['us-wi', 'all', null, none, telling, /(30|thirty) days/, '51.138'],
	['us-wy', 'all', 18, none, telling, /emancipated/, '14-1-101(b)']
];

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
	it.each(byProfession(consent))('%s, %s: from %s, signs %j, parents %j, %s (%s)', (...row) => {
		const [place, whom, age, signs, parents, words, cite] = row;
		const found = ofPlace(place).filter(readFor(whom, cite));
		const fitting = found
			.filter((each) => each.age === age && signs.includes(each.signs))
			.filter((each) => parents.includes(each.parents))
			.filter((each) => words.test(`${each.text} ${each.until ?? ''}`));
		expect(fitting.length > 0, JSON.stringify(found.length > 0 ? found : ofPlace(place))).toBe(
			true
		);
	});

	it.each(readAbout)('read about: %s, from %s, signs %j (%s)', (place, age, signs, cite) => {
		const found = ofPlace(place).filter(
			({ source }) => source.confidence === 'B' && source.text.includes(cite)
		);
		const fitting = found.filter((each) => each.age === age && signs.includes(each.signs));
		expect(fitting.length > 0, JSON.stringify(found)).toBe(true);
	});

	it.each(jurisdictions.map(({ id }) => id))('%s names no other age', (place) => {
		const ages = [
			...consent.filter((row) => row[0] === place).map((row) => row[2]),
			...readAbout.filter((row) => row[0] === place).map((row) => row[1])
		];
		const found = ofPlace(place).filter(({ source }) => source.confidence !== 'C');
		expect(
			found.map(({ age }) => age).filter((age) => age !== null && !ages.includes(age))
		).toEqual([]);
	});

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
