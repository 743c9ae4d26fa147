/** What papers must say and what binds an ending: from the words of the law that was read, beside each cite. */
import { describe, expect, it } from 'vitest';
import { byProfession, lawOf, readFor } from '$tests/support/catalog/law';

const clinicians = 'socialWorker, counselor, familyTherapist';

/** Each expression is found in what the rule asks for or in the sentence of the paper. */
const papers: [place: string, whom: string, paper: string[], words: RegExp, cite: string][] = [
	['us-ma', 'counselor, familyTherapist', ['beginning'], /record/, '262 CMR 8.02(1)(c)'],
	['us-md', 'all', ['notice', 'newspaper'], /place|location|where/, '10.01.16.06B(2)(a)'],
	['us-md', 'all', ['notice', 'newspaper'], /date|day/, '10.01.16.06B(2)(a)'],
	['us-md', 'all', ['notice', 'newspaper'], /time|hour/, '10.01.16.06B(2)(a)'],
	['us-mo', 'counselor', ['beginning'], /stored|kept/, '2095-3.015(3)'],
	['us-nv', 'all', ['beginning'], /destroyed/, '629.051(2)'],
	['us-va', 'all', ['notice', 'newspaper'], /(written|in writing)/, '54.1-2405'],
	['us-va', 'all', ['notice', 'newspaper'], /charge|cost|fee/, '54.1-2405'],
	['us-va', 'all', ['notice', 'newspaper'], /reasonable time/, '54.1-2405'],
	['us-wi', 'all', ['notice', 'newspaper'], /destroy|destruction/, '146.819(3)'],
	['us-wi', 'all', ['notice', 'newspaper'], /time/, '146.819(3)'],
	['us-wi', 'all', ['beginning'], /access|see|copies|statement/, '146.83(2)']
];

/** What binds how treatment ends. */
const endings: [place: string, whom: string, words: RegExp, cite: string][] = [
	['us-id', 'counselor, familyTherapist', /code/i, '24.15.01.200.01'],
	['us-ky', 'socialWorker', /(five|5) years/i, '23:080'],
	['us-md', 'socialWorker', /prompt[\s\S]*(transfer|referral)/i, '10.42.03.03A(3)'],
	['us-md', 'psychologist', /(written|in writing)/i, '10.36.05.07F'],
	['us-md', 'psychologist', /find|help|assist/i, '10.36.05.07F'],
	['us-md', 'counselor, familyTherapist', /agree[\s\S]*refer/i, '10.58.03.05A(2)(c)'],
	['us-mo', 'familyTherapist', /competence|beyond|help/i, '2233-3.010(3)'],
	['us-nc', 'socialWorker', /as soon as (possible|you can)/i, '63 .0504(d)'],
	['us-nc', 'socialWorker', /relationship/i, '63 .0504(d)'],
	['us-nd', 'familyTherapist', /code of ethics/i, '111-02-01-05'],
	['us-nh', clinicians, /code/i, 'Mhp 501.02'],
	['us-nj', 'familyTherapist', /summary/i, '13:34-8.1(b)13'],
	['us-nj', 'familyTherapist', /reason/i, '13:34-8.1(b)13'],
	['us-nv', 'socialWorker', /sudden|abrupt|withdraw/i, '641B.205(8)'],
	['us-ny', 'all', /at once|immediate/i, '29.2(a)(1)'],
	['us-oh', 'all', /(six|6) sessions/i, '5122.04(B)'],
	['us-pa', 'counselor', /record/i, '49.78(a)'],
	['us-va', 'counselor', /(document|record|write)/i, '115-20-130(B)(5)'],
	['us-va', 'socialWorker', /continu|go on/i, '140-20-150(B)(2)'],
	['us-wy', 'psychologist', /refer/i, '15-3(a)(v)']
];

describe('what papers must say', () => {
	it.each(byProfession(papers))('%s, %s: in the paper %j, %s (%s)', (...row) => {
		const [place, whom, paper, words, cite] = row;
		const found = lawOf(place).mustSay.filter(readFor(whom, cite));
		const said = found
			.filter((each) => paper.includes(each.paper))
			.map(({ text, sentence }) => `${text} ${sentence ?? ''}`);
		expect(said.join('\n')).toMatch(words);
	});

	it('the board of Oregon hears of records that are lost, which no paper to clients says', () => {
		const { mustSay, duties, endings, methods } = lawOf('us-or');
		const found = [...mustSay, ...duties, ...endings, ...methods].filter(
			readFor('counselor', '833-075-0070(1)(d)')
		);
		expect(JSON.stringify(found)).toMatch(/lost/);
		expect(JSON.stringify(found)).toMatch(/unpaid|owe|fees/);
	});
});

it.each(byProfession(endings))(
	'%s, %s: an ending is bound, %s (%s)',
	(place, whom, words, cite) => {
		const found = lawOf(place).endings.filter(readFor(whom, cite));
		expect(found.map(({ text }) => text).join('\n')).toMatch(words);
	}
);
