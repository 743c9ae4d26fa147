/** Each period here is written from the words of the law, beside its cite; none is copied from the places' files. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { adultCode, byProfession, lawOf, minorCode, readFor } from '$tests/support/catalog/law';

type Row = [place: string, whom: string, adults: string, minors: string, cite: string];

/** Of rules whose own text was read. `none`: the text has no rule for minors, so that no number of theirs stands there. */
const read: Row[] = [
	['us', 'psychologist', '7y@LAST', 'max(MAJ+3y)', 'APA'],
	['us-az', 'all', '6y@LAST', 'max(18+3y)', 'A.R.S. 12-2297'],
	['us-ca', 'psychologist', '7y@TERM', '18+7y', '2919'],
	['us-ca', 'educationalPsychologist', '7y@TERM', '18+7y', '4989.51'],
	['us-co', 'psychologist', '7y@max(TERM,LAST)', 'max(18+7y)', '3 CCR 721-1.16'],
	['us-co', 'counselor', '7y@max(TERM,LAST)', 'max(18+7y),cap12y', '4 CCR 737-1.16'],
	['us-co', 'familyTherapist', '7y@max(TERM,LAST)', 'max(18+7y)', '4 CCR 736-1.16'],
	['us-co', 'socialWorker', '7y@max(TERM,LAST)', 'none', '4 CCR 726-1.16'],
	['us-co', 'addictionCounselor', '7y@max(TERM,LAST)', 'max(18+7y)', '4 CCR 744-1.17'],
	['us-dc', 'all', '3y@LAST', 'MAJ+3y', '3-1210.11(c)'],
	['us-de', 'psychologist', '7y@LAST', 'max(MAJ+3y)', '3500-11.0'],
	['us-fl', 'psychologist', '3y@max(TERM,LAST)', 'same', '64B19-19.003'],
	['us-fl', 'psychologist', 'summary 7y@max(TERM,LAST)', 'same', '64B19-19.003'],
	['us-fl', 'socialWorker, counselor, familyTherapist', '7y@LAST', 'none', '64B4-9.001'],
	['us-ga', 'psychologist', '7y@LAST', 'max(18+3y)', '510-5-.04'],
	['us-in', 'all', '7y@LAST', 'none', '16-39-2-2'],
	['us-in', 'psychologist', '7y@LAST', 'none', '16-39-7-1'],
	['us-ks', 'psychologist', '5y@TERM', 'max(MAJ+2y)', '102-1-20(c)'],
	['us-ks', 'familyTherapist', '6y@TERM', 'none', '102-5-16(c)(1)'],
	['us-ma', 'counselor, familyTherapist', '7y@LAST', 'max(MAJ+1y)', '262 CMR 8.02'],
	['us-me', 'psychologist', '7y@LAST', 'max(MAJ+3y)', '02-415 C.M.R. ch. 9'],
	['us-me', 'psychologist', 'summary 15y@LAST', 'max(MAJ+15y)', '02-415 C.M.R. ch. 9'],
	['us-me', 'socialWorker', '7y@LAST', '18+7y', '02-416 C.M.R. ch. 17'],
	['us-me', 'counselor', '5y@LAST', 'none', '02-514 C.M.R. ch. 8-A'],
	['us-mi', 'all', '7y@SVC', 'none', 'MCL 333.16213(1)'],
	['us-mn', 'psychologist', '8y@LAST', 'CLOCK18(8y)', '7200.4750'],
	['us-mn', 'counselor', '7y@LAST', 'CLOCK18(7y)', '2150.7535'],
	['us-mn', 'addictionCounselor', '7y@LAST', 'CLOCK18(7y)', '148F.15'],
	['us-mn', 'socialWorker', '7y@LAST', 'none', '148E.225'],
	['us-mt', 'psychologist', '7y@LAST', '18+7y', 'ARM 24.189.2318(2)'],
	['us-nc', 'familyTherapist', '5y@TERM', 'max(AGE22)', '90-270.51'],
	['us-nh', 'socialWorker, counselor, familyTherapist', '7y@ENTRY', 'MAJ+7y', 'Mhp 502.01(k)'],
	['us-nj', 'socialWorker', '7y@ENTRY', 'AGE25', '13:44G-12.1(e)'],
	['us-nj', 'familyTherapist', '7y@ENTRY', 'AGE25', '13:34-8.1(d)'],
	['us-nv', 'all', '5y@ENTRY', 'max(AGE23)', 'NRS 629.051'],
	['us-nv', 'psychologist', '5y@LAST', 'max(AGE22)', 'NAC 641.219(2)'],
	['us-ny', 'all', '6y@LAST', 'max(AGE22)', '29.2(a)(3)'],
	['us-or', 'psychologist', '7y@LAST', 'none', '858-010-0060'],
	['us-or', 'counselor, familyTherapist', '7y@LAST', 'same', '833-075-0070'],
	['us-pa', 'psychologist', '5y@LAST', 'none', '41.57'],
	['us-pa', 'counselor', '5y@ENTRY', 'none', '49.78'],
	['us-pa', 'familyTherapist', '5y@ENTRY', 'none', '48.78'],
	['us-tx', 'counselor', '7y@TERM', 'max(MAJ+5y)', '22 TAC 681.36'],
	['us-tx', 'socialWorker', '7y@TERM', 'max(18+5y)', '22 TAC 781.309'],
	['us-vt', 'all', '7y@LAST', 'none', '129a(a)(9)'],
	['us-wa', 'psychologist', '8y@LAST', 'max(AGE22)', '246-924-354']
];

/** Of rules that were read about, or of which a part was read. */
const readAbout: Row[] = [
	// A code of the Psychology Board took the place of this one on December 1, 2025.
	['au', 'psychologist', '7y@LAST', 'none', 'Australian Psychological Society'],
	['au-act', 'psychologist', '7y@LAST', 'none', 'Australian Psychological Society'],
	['au-nsw', 'psychologist', '7y@LAST', 'none', 'Australian Psychological Society'],
	['au-qld', 'psychologist', '7y@LAST', 'none', 'Australian Psychological Society'],
	['au-vic', 'psychologist', '7y@LAST', 'none', 'Australian Psychological Society'],
	['us-al', 'psychologist', '7y@LAST', 'max(MAJ+3y)', 'APA'],
	['au', 'psychologist', '-', 'AGE25', 'Australian Psychological Society'],
	['au-act', 'psychologist', '-', 'AGE25', 'Australian Psychological Society'],
	['au-nsw', 'psychologist', '-', 'AGE25', 'Australian Psychological Society'],
	['au-qld', 'psychologist', '-', 'AGE25', 'Australian Psychological Society'],
	['au-vic', 'psychologist', '-', 'AGE25', 'Australian Psychological Society'],
	['ca-qc', 'counselor', '5y@LAST', 'none', 'C-26, r. 71.1'],
	['us-ca', 'socialWorker, counselor, familyTherapist', '7y@TERM', '18+7y', '4980.49'],
	['us-ct', 'all', '7y@LAST', 'none', '19a-14-42'],
	['ie', 'counselor, familyTherapist, psychotherapist', '7y@TERM', 'AGE25', 'IACP'],
	['us-il', 'psychologist', '7y@LAST', 'max(18+3y)', 'apaservices.org'],
	['us-ma', 'psychologist', '7y@LAST', 'none', '251 CMR 1.10'],
	['us-md', 'all', '7y@ENTRY', 'AGE25', '4-403'],
	['us-me', 'familyTherapist', '5y@LAST', 'none', '02-514 C.M.R. ch. 8-A'],
	['us-nc', 'psychologist', '7y@TERM', 'CLOCK18(7y)', 'apaservices.org'],
	['us-nj', 'psychologist', '7y@ENTRY', 'max(AGE25)', '13:42-8.1'],
	['us-pa', 'socialWorker', '5y@ENTRY', 'none', '47.78'],
	['us-oh', 'psychologist', '7y@LAST', 'none', 'ohpsych.org'],
	['us-tn', 'psychologist', '7y@TERM', 'CLOCK18(7y)', '1180-01-.06'],
	['us-wi', 'psychologist', '7y@LAST', 'max(18+7y)', 'Psy 5'],
	['us-wv', 'psychologist', '5y@TERM', 'AGE22', 'Policy statement of the board'],
	['uk', 'all', '7y@LAST', 'AGE25', 'UK GDPR'],
	['uk-eng', 'all', '7y@LAST', 'AGE25', 'UK GDPR'],
	['uk-sct', 'all', '7y@LAST', 'AGE25', 'UK GDPR'],
	['uk-wls', 'all', '7y@LAST', 'AGE25', 'UK GDPR'],
	['uk-nir', 'all', '7y@LAST', 'AGE25', 'UK GDPR'],
	['ca-on', 'psychotherapist', '10y@LAST', '18+10y', 'daltonassociates.ca'],
	['ca-on', 'psychologist', '10y@LAST', '18+10y', 'cpbao.ca'],
	['ca-on', 'socialWorker', '7y@ENTRY', '18+7y', 'etasolutions.com'],
	['ca-ab', 'psychologist', '10y@LAST', 'max(18+2y)', 'ucalgary.ca']
];

const mark = { A: byProfession(read), B: byProfession(readAbout) };

/** Each profession of each rule by itself, in the words of the table. */
const found = (place: string, confidence: string) =>
	lawOf(place)
		.retention.filter(({ source }) => source.confidence === confidence)
		.flatMap((rule) => {
			const whom = rule.professions === 'all' ? ['all'] : rule.professions;
			const codes = [adultCode(rule), minorCode(rule)] as const;
			return whom.map((each) => [each, ...codes, rule.source.text] as const);
		});

type Found = ReturnType<typeof found>[number];

const fits = (expected: string, minors: string) =>
	minors === expected || (expected === 'none' && ['same', 'verify'].includes(minors));

const holds =
	([, whom, adults, minors, cite]: Row) =>
	([each, years, young, text]: Found) =>
		each === whom && years === adults && fits(minors, young) && text.includes(cite);

/** What stands there for that profession, so that a red row shows it. */
const near = (row: Row, confidence: string) =>
	found(row[0], confidence).filter(([whom]) => whom === row[1]);

describe('how long records are kept', () => {
	it.each(mark.A)('%s, %s: %s, of minors %s (%s)', (...row) => {
		expect(near(row, 'A').filter(holds(row)), JSON.stringify(near(row, 'A'))).toHaveLength(1);
	});

	it.each(mark.B)('read about: %s, %s: %s, of minors %s (%s)', (...row) => {
		expect(near(row, 'B').filter(holds(row)), JSON.stringify(near(row, 'B'))).toHaveLength(1);
	});

	it.each(jurisdictions.map(({ id }) => id))('%s says no other number of years', (place) => {
		const others = (['A', 'B'] as const).flatMap((confidence) =>
			found(place, confidence)
				.filter((each) => !mark[confidence].some((row) => row[0] === place && holds(row)(each)))
				.map((each) => `${confidence}: ${each.join(' | ')}`)
		);
		expect(others).toEqual([]);
	});
});

/** Texts that were read and give private practice no number of years. */
it.each([
	['us-nc', 'socialWorker', '63 .0507(d)'],
	['us-oh', 'all', '5122-27-02(H)'],
	['us-wa', 'socialWorker', '246-809-035'],
	['us-wy', 'all', '048-6 Wyo. Code R. 6-2(a)']
])('%s, %s: %s sets no years', (place, whom, cite) => {
	expect(lawOf(place).retention.filter(readFor(whom, cite))).toEqual([]);
});
