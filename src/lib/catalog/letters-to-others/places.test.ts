import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { placeRules } from '$lib/domain/letters/place-rules';
import type { PracticeLetter } from '$lib/domain/letters/outside-letter';
import { hereFor, known, words, written } from '$tests/support/catalog/letters-to-others/fitting';
import { runsByRule, usualRuns } from './blocks/runs';
import { practiceEntries } from './index';

const entry = (id: string) => practiceEntries.find((each) => each.id === id) as PracticeLetter;

it('says how often for every rule on newspapers, and for no other', () => {
	const newspapers = jurisdictions.flatMap(({ methods }) =>
		methods.filter(({ kind }) => kind === 'newspaper').map(({ id }) => id)
	);
	expect(Object.keys(runsByRule).sort()).toEqual([...newspapers].sort());
});

it.each([
	['us-fl', 'counselor', 'fourWeeks', /once a week, for four weeks in a row/],
	['us-nj', 'socialWorker', 'threeMonths', /once a month, for three months in a row/],
	['us-mi', 'psychologist', 'once', /public notices once, beginning/]
] as const)('orders the notice as often as %s asks', (place, licensedAs, runs, says) => {
	expect(usualRuns(hereFor({ place, licensedAs }))).toBe(runs);
	expect(words(entry('newspaper'), { place, licensedAs })).toMatch(says);
});

it('gives in Florida the last day and the address where records are', () => {
	const text = words(entry('newspaper'), { place: 'us-fl', licensedAs: 'counselor', ...known });
	expect(text).toMatch(/closes the practice.*on November 13, 2026.*Box 12, Salem, OR 97301/);
});

it.each([
	// Va. Code 54.1-2405(A): “shall also disclose whether any charges will be billed”.
	['us-va', { copyCharge: 'free' }, /go within a reasonable time to the client or to a provider/],
	['us-va', { copyCharge: 'free' }, /Copies cost nothing\./],
	// COMAR 10.01.16.06B(2)(a): “Designating a location, date, and time when the medical records may be retrieved”.
	[
		'us-md',
		{ recordsCollect: 'at 3 Elm Road, on May 4 from 9 to 12' },
		/No records are destroyed: they go to Blake Hart, and can be collected at 3 Elm Road, on May 4/
	]
] as const)('says in the newspaper what the law of %s wants it to say: %j', (place, more, says) => {
	const here = { place, licensedAs: 'counselor', ...known, ...more } as const;
	expect(words(entry('newspaper'), here)).toMatch(says);
	expect(words(entry('public-notice'), here)).toMatch(says);
	expect(words(entry('newspaper'), { ...here, place: 'us-or' })).not.toMatch(says);
});

it('gives the board in Michigan and in New Jersey who holds the records, and how to ask', () => {
	for (const place of ['us-mi', 'us-nj']) {
		const text = words(entry('licensing-board'), { place, ...known });
		expect(text).toMatch(/written request is enough for a copy:\nBlake Hart\nBox 12/);
	}
});

it.each([
	['us-or', 'psychologist', true],
	['us-or', 'counselor', true],
	['us-or', 'socialWorker', false],
	['us-ca', 'psychologist', false]
] as const)('in %s a %s names somebody to the board now: %s', (place, licensedAs, fits) => {
	for (const reason of ['practice-closing', 'not-ending'])
		expect(entry('board-named-person').fits(hereFor({ place, licensedAs, reason }))).toBe(fits);
});

it('belongs to the task that the place makes of its own rule', () => {
	const { belongsTo } = entry('board-named-person');
	expect(belongsTo({ id: 'us-or-person-psychologist', code: 'P06' })).toBe(true);
	expect(belongsTo({ id: 'name-an-executor', code: 'P06' })).toBe(false);
	expect(entry('licensing-board').belongsTo({ id: 'us-mi-department', code: 'P23' })).toBe(true);
});

it('tells a rule whose text was read from one that was only read about', () => {
	const of = (place: string) =>
		placeRules(hereFor({ place, licensedAs: 'socialWorker' }), ['newspaper']).map(
			({ rule, sure }) => [rule.id, sure]
		);
	expect(of('us-nj')).toEqual([['us-nj-notice-social-worker', true]]);
	expect(of('us-fl')).toEqual([['us-fl-newspaper-therapist', false]]);
});

it.each(['executor-authority', 'records-custodian'])('%s is signed by hand', (id) => {
	const signature = 'a'.repeat(64);
	const sign = (each: string) => written(entry(each), { signature })?.signOff.signature;
	expect([sign(id), sign('licensing-board')]).toEqual([null, signature]);
});
