/** How soon a request for records is answered, whom a closing is told and when: from the words of the law, beside each cite. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { byProfession, lawOf, readFor, speaksTo } from '$tests/support/catalog/law';

type Row = [place: string, whom: string, value: number, unit: string, cite: string];

/** Where the text says working days, they are working days. */
const access: Row[] = [
	['us', 'all', 30, 'days', '164.524'],
	['au-nsw', 'all', 45, 'days', 'Health Records and Information Privacy Act 2002'],
	['ca-qc', 'psychologist', 30, 'days', 'C-26, r. 212'],
	['us-dc', 'all', 30, 'days', '7-1205.01'],
	['us-me', 'all', 30, 'days', '1711-B(2)'],
	['us-mn', 'all', 30, 'days', '144.292'],
	['us-ne', 'all', 30, 'days', '71-8403'],
	['us-ne', 'all', 10, 'days', '71-8403'],
	['us-nv', 'all', 10, 'workingDays', '629.061'],
	['us-tn', 'all', 10, 'workingDays', '63-2-101'],
	['us-tx', 'all', 15, 'days', '611.008'],
	['us-wa', 'all', 15, 'workingDays', '70.02.080'],
	['us-wv', 'all', 30, 'days', '16-29-1']
];

const lookBack: Row[] = [['us-va', 'all', 2, 'years', '54.1-2405']];

/** Of others, a number was read about: what it says is a question to the board, or a limit that says so. */
const readAbout: Row[] = [
	['us-ar', 'all', 30, 'days', '16-46-106'],
	['us-ca', 'all', 15, 'days', '123110'],
	['us-ca', 'all', 5, 'workingDays', '123110'],
	['us-ct', 'all', 30, 'days', '20-7c'],
	['us-la', 'all', 15, 'days', '40:1165.1'],
	['us-md', 'all', 21, 'workingDays', '4-304']
];

const limitsOf = (place: string, topic: string) =>
	lawOf(place).limits.filter((limit) => limit.topic === topic);

describe('how soon a request is answered', () => {
	it.each(byProfession(access))('%s, %s: %i %s (%s)', (place, whom, value, unit, cite) => {
		const found = limitsOf(place, 'access').filter(readFor(whom, cite));
		expect(found.map((limit) => [limit.value, limit.unit])).toContainEqual([value, unit]);
	});

	it.each(byProfession(readAbout))('read about: %s, %s: %i %s (%s)', (...row) => {
		const [place, whom, value, unit, cite] = row;
		const found = limitsOf(place, 'access').filter(
			({ source, professions }) =>
				source.confidence === 'B' && source.text.includes(cite) && speaksTo(professions, whom)
		);
		expect(found.map((limit) => [limit.value, limit.unit])).toContainEqual([value, unit]);
	});

	it.each(jurisdictions.map(({ id }) => id))('%s says no other number that was read', (place) => {
		const own = (rows: readonly Row[]) =>
			rows.filter((row) => [place, 'us'].includes(row[0])).map((row) => `${row[2]} ${row[3]}`);
		const said = (topic: string) =>
			limitsOf(place, topic)
				.filter(({ source }) => source.confidence === 'A')
				.map(({ value, unit }) => `${value} ${unit}`);
		expect(said('access').filter((each) => !own(access).includes(each))).toEqual([]);
		expect(said('lookBack').filter((each) => !own(lookBack).includes(each))).toEqual([]);
	});
});

it.each(lookBack)('%s, %s: a closing is told back to %i %s (%s)', (...row) => {
	const [place, whom, value, unit, cite] = row;
	const found = limitsOf(place, 'lookBack').filter(readFor(whom, cite));
	expect(found.map((limit) => [limit.value, limit.unit])).toEqual([[value, unit]]);
});

/** Rules that were read and say no number of days, beside which none may stand as though they did. */
it.each([
	['us-az', '12-2293'],
	['us-in', '16-39-2-4'],
	['us-ky', '422.317'],
	['us-mo', '191.227'],
	['us-sd', '36-2-16.2'],
	['us-ok', '43A O.S. 1-109'],
	['us-vt', '129a(a)(8)'],
	['us-wi', '146.83']
])('%s: %s states no days', (place, cite) => {
	const found = limitsOf(place, 'access').filter(({ source }) => source.text.includes(cite));
	expect(found).toEqual([]);
});

const licensees = 'psychologist, counselor, familyTherapist, socialWorker';

/** Duties whose own words matter more than a day: what has to stand somewhere among the place's tasks and duties. */
const duties: [place: string, whom: string, words: RegExp, cite: string][] = [
	['us-az', 'all', /no number of days/, '12-2293'],
	['us-dc', 'all', /imminent psychological impairment/, '7-1205.02'],
	['us-ga', 'all', /30 days/, '31-33-4'],
	['us-in', 'all', /no number of days|No number of days/, '16-39-2-4'],
	['us-ks', licensees, /healing arts/i, '65-6836'],
	['us-ks', licensees, /court/i, '65-28,128'],
	['us-ky', 'all', /free/, '422.317'],
	['us-la', 'psychologist', /unpaid/, '1313.C'],
	['us-la', 'all', /1 dollar a page/, '40:1165.1'],
	['us-ma', 'counselor, familyTherapist', /reasonable time/, '262 CMR 8.02(1)(c)'],
	['us-mo', 'all', /reasonable time/, '191.227'],
	['us-mt', 'psychologist', /unpaid/, '24.189.2318(1)(d)'],
	// “HIPAA-covered providers follow the federal 30 days”: it sets nothing for most.
	['us-mt', 'all', /10 days/, '50-16-541'],
	['us-ny', 'counselor, familyTherapist', /HIPAA|federal law/, '18(1)(d)'],
	['us-ok', 'all', /court/, '76 O.S. 19'],
	['us-ok', 'all', /psychotherapy notes/, '43A O.S. 1-109'],
	['us-pa', 'counselor', /serious harm/, '49.78(g)'],
	['us-sd', 'all', /no number of days/i, '36-2-16.2'],
	['us-tn', 'all', /From 16/, '33-3-112'],
	['us-tx', 'all', /signed[\s\S]*statement/, '611.0045'],
	['us-vt', 'all', /promptly/, '129a(a)(8)'],
	['us-wi', 'all', /log/, '146.83'],
	['us-wi', 'all', /51\.30/, '146.81(1)'],
	['us-wi', 'all', /35 days|thirty-five days/, '146.819(3)'],
	['us-md', 'all', /minor[\s\S]*certified/i, '10.01.16.06B(2)(b)(ii)'],
	['us-md', 'psychologist', /emergenc/i, '10.36.05.07'],
	['us-md', 'counselor, familyTherapist', /absen/i, '10.58.03.04A(9)'],
	['us-me', 'socialWorker', /licen[sc]e/i, '02-416 C.M.R. ch. 17'],
	['us-mo', 'socialWorker', /employer/i, '2263-3.100(4)'],
	['us-nv', 'all', /sign at each/i, '629.051(2)'],
	['us-or', 'socialWorker', /30 days|thirty days/, '877-001-0009'],
	['us-pa', 'counselor', /future|later|access|reach/i, '49.78(f)'],
	['us-sd', 'all', /compan|custodian/i, '36-2-16.2'],
	['us-tx', 'psychologist', /take over|another|continu/i, '465.22'],
	['us-wa', 'all', /name and address/i, '70.02.080'],
	['us-wa', 'socialWorker, counselor, familyTherapist', /in writing|written/i, '246-809-035'],
	['us-wv', 'all', /summary/i, '16-29-1']
];

it.each(byProfession(duties))('%s, %s: says %s (%s)', (place, whom, words, cite) => {
	const { methods, duties, limits, endings, retention, notFound, mustSay } = lawOf(place);
	const entries = [...methods, ...duties, ...limits, ...endings, ...retention, ...mustSay];
	const found = [...entries, ...notFound].filter(readFor(whom, cite));
	expect(found.map((each) => JSON.stringify(each)).join('\n')).toMatch(words);
});
