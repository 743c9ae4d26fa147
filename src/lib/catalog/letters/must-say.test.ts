/** What a notice has to say by the law of a place; the law's words stand beside each. */
import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { linter } from '$lib/domain/letters/lint';
import { whoGets } from '$lib/domain/letters/mailing';
import { texts } from '$lib/domain/letters/letter';
import { day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, guardian, outcome, practice } from '$tests/support/domain/cases';
import { everythingSaid } from '$tests/support/reading/practices';

const notices = letters.filter(({ step }) => step === 'give-written-notice');

function going(changed: Partial<Practice>, place: string | null = null, minor = false) {
	const own = caseOf({
		client: client({ place, ...(minor ? { minor: true, callName: 'Noor' } : {}) }),
		recipients: minor ? [guardian({ legalAuthority: true })] : [],
		outcomes: minor ? [outcome('check-custody')] : []
	});
	const here = context({ catalog, practice: practice({ ...everythingSaid, ...changed }) });
	const [first] = whoGets([own], notices, here, new Set([own.client.id])).goes;
	return { first: first!, here: situation(own, here), practice: here.practice };
}

const wordsOf = (...of: Parameters<typeof going>) =>
	texts(going(...of).first.letter)
		.map(({ text }) => text)
		.join('\n');

function unsaid(...of: Parameters<typeof going>): string[] {
	const { first, here, practice } = going(...of);
	const lint = linter({ practice, providers: [], clients: [here.case.client] }, () => []);
	return lint(first, here).flatMap(({ rule, sentence }) => (rule === 'mustSay' ? [sentence] : []));
}

describe('a notice in Virginia', () => {
	it('says to whom records go on a written request: “a like-regulated provider of the patient’s choice or to the patient”', () => {
		expect(wordsOf({ place: 'us-va' })).toContain(
			'On a written request, your records, or copies of them, go within a reasonable time to you or to a provider of your choice in the same field.'
		);
	});

	it.each([
		['free', 'Copies cost nothing.'],
		['atCost', 'You pay no more for a copy than it costs to make and mail it.']
	] as const)(
		'“shall also disclose whether any charges will be billed”, once: %s',
		(copyCharge, said) => {
			expect(wordsOf({ place: 'us-va', copyCharge }).split(said)).toHaveLength(2);
			expect(unsaid({ place: 'us-va', copyCharge })).toEqual([]);
		}
	);

	it('is asked about while nobody has said what a copy costs', () => {
		expect(unsaid({ place: 'us-va', copyCharge: null })).toEqual([
			expect.stringMatching(/^Virginia wants a notice to say this: .*charge/)
		]);
	});

	it('says it to whoever lives there, wherever the practice is', () => {
		expect(wordsOf({ place: 'us-or', copyCharge: 'free' }, 'us-va')).toContain(
			'Copies cost nothing.'
		);
	});

	it('names the child’s records to a guardian', () => {
		expect(wordsOf({ place: 'us-va', copyCharge: 'free' }, null, true)).toContain(
			'On a written request, Noor’s records, or copies'
		);
	});
});

const collect = 'at 3 Elm Road, until March 1, on weekdays from 9 to 12';

describe('a notice in Maryland', () => {
	it('says what becomes of records: “Designating a location, date, and time when the medical records may be retrieved”', () => {
		const said = { place: 'us-md', recordsCollect: collect };
		expect(wordsOf(said)).toContain(
			`No records are destroyed: your records go to Alder Group, and can be collected ${collect}.`
		);
		expect(unsaid(said)).toEqual([]);
	});

	it.each([
		['where and when they can be collected', { recordsCollect: '' }],
		['who keeps them', { recordsCollect: collect, custodian: 'later', custodianName: '' }]
	] as const)('is asked about while nobody has said %s', (_, changed) => {
		expect(unsaid({ place: 'us-md', ...changed })).toEqual([
			expect.stringMatching(/^Maryland wants a notice to say this: .*collected/)
		]);
	});
});

describe('a notice in Wisconsin', () => {
	const inOwnWords = (text: string) => {
		const { first, here, practice } = going({ place: 'us-wi' });
		const lint = linter({ practice, providers: [], clients: [here.case.client] }, () => []);
		const blocks = [...first.letter.blocks, { kind: 'paragraph' as const, text }];
		const found = lint({ ...first, letter: { ...first.letter, blocks } }, here);
		return found.flatMap(({ rule, sentence }) => (rule === 'mustSay' ? [sentence] : []));
	};

	it('says nothing of destroying, and is not asked about it: 146.819(3) binds whoever destroys records', () => {
		expect(unsaid({ place: 'us-wi' })).toEqual([]);
	});

	it('that tells of destroying is asked for “the location where, and the dates and times when, the records may be retrieved”', () => {
		expect(inOwnWords('Your records will be destroyed on May 1, 2027.')).toEqual([
			expect.stringMatching(/^Wisconsin wants a notice to say this: .*at which times/)
		]);
	});
});

describe('a notice in New Jersey', () => {
	const says = 'You may have a copy of your records, or have them sent to another professional: ';

	it('explains to a rehabilitation counselor’s client how to get or transfer records (13:34-27.7)', () => {
		const said = { place: 'us-nj', licensedAs: 'rehabilitationCounselor' } as const;
		expect(wordsOf(said)).toContain(says);
		expect(unsaid(said)).toEqual([]);
		expect(
			unsaid({ ...said, custodian: 'later', custodianAddress: '', custodianPhone: '' })
		).toEqual([expect.stringMatching(/^New Jersey wants a notice to say this: .*records/)]);
	});

	it('does so by a counselor only once it is confirmed: 13:34-18.7 was read about alone', () => {
		expect(wordsOf({ place: 'us-nj', licensedAs: 'counselor' })).not.toContain(says);
	});
});

describe('what was only read about', () => {
	// Wis. Stat. 146.819(1)-(2); Tenn. Comp. R. & Regs. 1180-01-.06.
	it.each([
		['us-wi', 'counselor', 'After I stop'],
		['us-tn', 'psychologist', 'a psychologist of your choice']
	] as const)('in %s is asked, and stands in no notice', (place, licensedAs, words) => {
		expect(wordsOf({ place, licensedAs })).not.toContain(words);
		expect(unsaid({ place, licensedAs })).toEqual([]);
	});
});

it('a letter to a former client in Virginia says to whom records go too', () => {
	const former = caseOf({
		client: client({ standing: 'former', lastSeenOn: day('2026-02-10') }),
		outcomes: [outcome('confirm-address')]
	});
	const here = context({
		catalog,
		practice: practice({ ...everythingSaid, place: 'us-va', copyCharge: 'free' })
	});
	const own = letters.filter(({ id }) => id === 'former-client');
	const [first] = whoGets([former], own, here, new Set([former.client.id])).goes;
	const words = texts(first!.letter).map(({ text }) => text);
	expect(words.some((each) => each.startsWith('On a written request, your records'))).toBe(true);
	expect(words.some((each) => each.includes('Copies cost nothing.'))).toBe(true);
});

it('a notice in Oregon, of which no such rule was found, says what a copy costs where somebody said it, and no more', () => {
	const said = wordsOf({ place: 'us-or', copyCharge: 'free' });
	expect(said.split('Copies cost nothing.')).toHaveLength(2);
	expect(said).not.toContain('On a written request');
	expect(wordsOf({ place: 'us-or', copyCharge: null })).not.toMatch(/Copies cost|You pay no more/);
	expect(unsaid({ place: 'us-or', copyCharge: null })).toEqual([]);
});
