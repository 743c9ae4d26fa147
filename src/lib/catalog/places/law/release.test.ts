/** What a release needs beside what every release holds: from the words of the law that was read, beside each cite. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { byProfession, lawOf, readFor } from '$tests/support/catalog/law';

const clinicians = 'socialWorker, counselor, familyTherapist';

type Row = [place: string, whom: string, asks: string, value: number | null, cite: string];

/** The values are days, points or ages, as `asks` says. */
const needs: Row[] = [
	['us-az', clinicians, 'longestTerm', 365, 'R4-6-1105(C)'],
	['us-ca', 'all', 'typeSize', 14, '56.11(b)'],
	['us-ca', 'all', 'separateSignature', null, '56.11(b)'],
	['us-dc', 'all', 'longestTerm', 365, '7-1202.02(a)'],
	['us-dc', 'all', 'calendarDate', null, '7-1202.02(a)'],
	['us-dc', 'all', 'rightToInspect', null, '7-1202.02(a)'],
	['us-dc', 'all', 'revocationInWriting', null, '7-1202.04'],
	['us-dc', 'all', 'copyToClient', null, '7-1202.02(c)'],
	['us-dc', 'all', 'warning', null, '7-1201.04'],
	['us-dc', 'all', 'logOfDisclosures', null, '7-1201.04'],
	['us-dc', 'all', 'minorAndParentSign', 14, '7-1202.05(b)'],
	['us-ia', 'all', 'warning', null, '228.2(2)'],
	['us-ia', 'all', 'logOfDisclosures', null, '228.2(2)'],
	['us-ia', 'all', 'rightToInspect', null, '228.3'],
	['us-ia', 'all', 'copyToClient', null, '228.3'],
	['us-il', 'all', 'calendarDate', null, '110/5(b)'],
	['us-il', 'all', 'rightToInspect', null, '110/5(b)'],
	['us-il', 'all', 'consequencesOfRefusal', null, '110/5(b)'],
	/** No number: the day of receipt, whenever it was signed. */
	['us-il', 'all', 'calendarDate', null, '110/5(b)(6)'],
	['us-il', 'all', 'witness', null, '110/5(b)'],
	['us-il', 'all', 'revocationInWriting', null, '110/5(b)'],
	['us-il', 'all', 'logOfDisclosures', null, '110/5(b)'],
	['us-in', 'all', 'lapsesAfter', 180, '16-39-2-5'],
	['us-md', 'all', 'longestTerm', 365, '4-303'],
	['us-md', 'all', 'revocationInWriting', null, '4-303'],
	['us-mn', 'all', 'lapsesAfter', 365, '144.293'],
	['us-mt', 'all', 'logOfDisclosures', null, '50-16-525(2)'],
	['us-ne', 'all', 'lapsesAfter', 365, '71-8403(1)'],
	['us-ne', clinicians, 'eachMemberSigns', null, '94-013.03(C)'],
	['us-nm', 'all', 'minorSignsFrom', 14, '32A-6A-24'],
	['us-or', 'all', 'revocationInWriting', null, '192.556(1)'],
	['us-or', 'all', 'ownLine', null, '192.566'],
	['us-ri', 'all', 'copyToClient', null, '5-37.3-4(a)(1)'],
	['us-tn', 'all', 'minorSignsFrom', 16, '33-3-104(1)']
];

/** What else the text says, of whatever kind: the words that have to be there. */
const says: [place: string, whom: string, words: RegExp, cite: string][] = [
	['us-ak', 'all', /written consent/i, '47.30.845'],
	['us-ak', 'all', /center/i, '7 AAC 71.215'],
	['us-az', clinicians, /nothing of that member/, 'R4-6-1105(E)'],
	['us-ne', clinicians, /all of them, or nothing/, '94-013.03(C)'],
	['us-az', 'psychologist', /pa(y|id)/i, 'R4-26-106'],
	['us-ca', 'all', /handwrit|hand/i, '56.11(b)'],
	[
		'us-co',
		'socialWorker, counselor',
		/consent[\s\S]*possible|possible[\s\S]*consent/i,
		'726-1.16(E)'
	],
	['us-dc', 'all', /revoke/i, '7-1202.02(a)'],
	['us-dc', 'all', /under 14/i, '7-1202.05(b)'],
	['us-ga', clinicians, /only/i, '135-7-.03(2)(a)2'],
	['us-il', 'all', /blanket/i, '110/5(c)'],
	['us-il', 'all', /death|died|dead/i, '110/5(e)'],
	['us-in', 'all', /nine/i, '16-39-2-5'],
	['us-la', 'socialWorker', /purpose|what for/i, '46:XXV.115.A'],
	['us-mn', 'all', /promptly|without delay|at once/i, '144.293'],
	['us-mo', 'socialWorker', /written|in writing/i, '2263-3.100'],
	['us-ms', 'psychologist, socialWorker, counselor', /written|in writing/i, '41-21-97'],
	['us-mt', 'all', /written|in writing/i, '50-16-526(3)'],
	['us-mt', 'all', /wording|words/i, '50-16-531'],
	['us-nc', 'socialWorker', /written|in writing/i, '63 .0507(b)'],
	['us-ne', clinicians, /death|died|unable|cannot/i, '94-013.03(B)'],
	['us-nv', 'socialWorker', /written|in writing/i, '641B.210(1)'],
	['us-ok', 'all', /identity|who (is|has been) a client|even that/i, '1-109(A)(1)'],
	['us-or', 'all', /plain/i, '192.556(1)'],
	['us-sc', 'all', /chapter/i, '44-22-100'],
	['us-ut', 'all', /standard|form/i, '26B-8-514'],
	['us-va', 'socialWorker', /written|in writing/i, '140-20-150(B)(8)'],
	['us-wa', 'all', /expir|end/i, '70.02.030(3)'],
	['us-wi', 'all', /time|period|how long/i, '146.81(2)']
];

/** The longest terms again, as the limit by which the day of a release is held. */
const longest: [place: string, whom: string, value: number, unit: string, cite: string][] = [
	['us-az', clinicians, 12, 'months', 'R4-6-1105'],
	['us-dc', 'all', 365, 'days', '7-1202.02(a)'],
	['us-md', 'all', 1, 'years', '4-303'],
	['us-mn', 'counselor', 12, 'months', '2150.7520']
];

/** Terms that hold only where the release names none: no longest term may stand there. */
const defaults = [
	['us-mn', '144.293'],
	['us-ne', '71-8403(1)'],
	['us-in', '16-39-2-5'],
	['us-il', '110/5(b)(6)']
] as const;

const releasesOf = (place: string) => lawOf(place).release;

describe('what a release needs', () => {
	it.each(byProfession(needs))('%s, %s: %s %s (%s)', (place, whom, asks, value, cite) => {
		const found = releasesOf(place).filter(readFor(whom, cite));
		expect(found.map((each) => [each.asks, each.value])).toContainEqual([asks, value]);
	});

	it.each(byProfession(says))('%s, %s: says %s (%s)', (place, whom, words, cite) => {
		const found = releasesOf(place).filter(readFor(whom, cite));
		expect(found.map((each) => `${each.text} ${each.sentence ?? ''}`).join('\n')).toMatch(words);
	});

	it.each(byProfession(longest))('%s, %s: no longer than %i %s (%s)', (...row) => {
		const [place, whom, value, unit, cite] = row;
		const found = lawOf(place).limits.filter(readFor(whom, cite));
		expect(found.map((each) => [each.topic, each.value, each.unit])).toContainEqual([
			'release',
			value,
			unit
		]);
	});

	it.each(defaults)('%s: %s sets no longest term', (place, cite) => {
		const found = releasesOf(place).filter(({ source }) => source.text.includes(cite));
		expect(found.filter(({ asks }) => asks === 'longestTerm')).toEqual([]);
	});

	it.each(jurisdictions.map(({ id }) => id))(
		'%s asks for no other number that was read',
		(place) => {
			const counted = [
				'longestTerm',
				'lapsesAfter',
				'typeSize',
				'minorAndParentSign',
				'minorSignsFrom'
			];
			const expected = needs.filter((row) => row[0] === place).map((row) => `${row[2]} ${row[3]}`);
			const found = releasesOf(place)
				.filter(({ asks, source }) => counted.includes(asks) && source.confidence === 'A')
				.map(({ asks, value }) => `${asks} ${value}`);
			expect(found.filter((each) => !expected.includes(each))).toEqual([]);
		}
	);
});

it.each([
	[
		'us-dc',
		'7-1201.04',
		/violates the provisions of .+ Act of 1978.+ only be made pursuant to a valid authorization by the client or as provided in title III or IV of that Act\. The Act provides for civil damages and criminal penalties/
	],
	[
		'us-ia',
		'228.2(2)',
		/(?=.*written authorization of .+legal representative, or as otherwise provided)(?=.*unauthorized disclosure of mental health information is unlawful)(?=.*civil damages and criminal penalties)/
	]
])(
	'in %s a warning travels with what is passed on, as the statute has it (%s)',
	(place, cite, words) => {
		const warnings = releasesOf(place).filter(
			({ asks, source }) => asks === 'warning' && source.text.includes(cite)
		);
		expect(warnings.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(words)]);
	}
);
