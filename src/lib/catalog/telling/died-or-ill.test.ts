/** “Has died” and “is ill” are two things to be told: who heard the one, or holds its letter, is owed the other. */
import { describe, expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { changedWords } from '$lib/domain/path/tell-again';
import { toldBefore } from '$lib/domain/path/told-before';
import { addDays, day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { whoGets } from '$lib/domain/letters/mailing';
import { outcomeRecorded, practiceEdited, withNews } from '$lib/domain/recording';
import type { Practice, Said } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import { situation } from '$lib/domain/rules/situation';
import { tellBy } from '$lib/domain/rules/tell-by';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	step
} from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { three } from '$tests/support/catalog/letters/fitting';
import { everythingSaid } from '$tests/support/reading/practices';
import { letters } from '$lib/catalog/letters/index';
import { catalog, steps } from '$lib/catalog/index';

const today = day('2027-01-20');
const absentOn = day('2026-11-26');

const within = (absence: Practice['absence'], changed: Partial<Practice> = {}) =>
	context({
		...{ catalog, today, providers: three },
		practice: practice({
			...everythingSaid,
			...{ reason: 'sudden-absence', place: 'us-ma', plannedOn: absentOn },
			...{ lastSessionOn: null, closingOn: null, absentSinceOn: absentOn, absence },
			...changed
		})
	});

/** By phone and by letter; `undefined`: a vault from before anybody kept which of both it was. */
function told(absence: Said['absence'], own: Parameters<typeof caseOf>[0] = {}) {
	const none = { lastSessionOn: null, closingOn: null, returnFromOn: null, returnByOn: null };
	const said: Said = { kind: 'clinicianGone', ...none, custodian: null, no: 1, letterId: null };
	const kept = absence === undefined ? said : { ...said, absence };
	const happenedOn = day('2026-11-27');
	return caseOf({
		outcomes: [
			outcome('check-custody'),
			outcome('check-decision-maker'),
			outcome(at.told, { said: kept, happenedOn, way: 'phone' }),
			outcome(at.letter, { said: { ...kept, letterId: 'letter' }, happenedOn, way: 'byHand' })
		],
		letters: [sentLetter({ said: kept, happenedOn, letter: 'colleague-died', way: 'byHand' })],
		...own
	});
}

describe('who was told and written to', () => {
	it.each([
		['died', 'died', 'holds'],
		['died', 'ill', 'anotherKind'],
		['ill', 'died', 'anotherKind'],
		['died', 'unknown', 'holds'],
		[null, 'died', 'holds'],
		[undefined, 'ill', 'holds']
	] as const)('of “%s”, and now it is “%s”: %s', (before, now, knows) => {
		const here = situation(told(before), within(now));
		expect([here.known.knows, here.known.reads]).toEqual([knows, knows]);
		const open = [here.ended(at.told), here.ended(at.letter)].map((each) => each === null);
		expect(open).toEqual([knows !== 'holds', knows !== 'holds']);
	});

	it('is counted neither as told nor as written to', () => {
		const { counts } = caseload([told('died')], within('ill'), steps);
		expect([counts.told, counts.letters]).toEqual([0, 0]);
	});

	it('hears it as soon after the change as all did at first', () => {
		const newsMovedOn = day('2027-01-20');
		const here = situation(told('ill'), within('died', { newsMovedOn }));
		expect(tellBy(here)?.on).toBe(addDays(newsMovedOn, 3));
	});
});

describe('the letter that is owed', () => {
	const minor = { client: client({ minor: true }), recipients: [guardian()] };
	const decides = {
		client: client({ circumstances: ['lacks-capacity'] }),
		recipients: [guardian({ role: 'decisionMaker' })]
	};
	const mailed = (before: Said['absence'], now: Practice['absence'], own: object) => {
		const kinds = letters.filter((each) => each.step === at.letter);
		const { goes } = whoGets([told(before, own)], kinds, within(now), new Set(['zoe']));
		const all = goes.map(({ letter }) => texts(letter).map(({ text }) => text));
		return {
			ids: goes.map(({ template }) => template.id).sort(),
			texts: all.map((each) => each.join('\n'))
		};
	};

	it.each([
		['an adult', {}, ['colleague-']],
		['a minor', minor, ['guardian-colleague-']],
		['one for whom others decide', decides, ['decision-maker-colleague-', 'plain-colleague-']]
	])('%s gets the right one, which takes back the other', (_, own, ids) => {
		const ill = mailed('died', 'ill', own);
		expect(ill.ids).toEqual(ids.map((id) => `${id}ill`));
		for (const text of ill.texts)
			expect(text).toMatch(/said before that .* had died\. That was not so/);
		const died = mailed('ill', 'died', own);
		expect(died.ids).toEqual(ids.map((id) => `${id}died`));
		for (const text of died.texts) expect(text).toMatch(/said before that .* was ill\. That is no/);
	});

	it('takes back nothing where nobody heard otherwise', () => {
		const kinds = letters.filter((each) => each.step === at.letter);
		const { goes } = whoGets([caseOf({ outcomes: [outcome(at.told)] })], kinds, within('died'));
		const said = goes.flatMap(({ letter }) => texts(letter).map(({ text }) => text)).join('\n');
		expect(said).toContain('has died');
		expect(said).not.toContain('before');
	});
});

describe('what is recorded', () => {
	const here = situation(told('died'), within('died'));
	const everybody = { one: () => here, all: () => [here] };

	it('keeps and says which of both was told', () => {
		const ending = { outcome: 'done', happenedOn: today, way: 'phone' } as const;
		const { act, ops } = withNews(
			outcomeRecorded(client(), step(at.told), ending, 'new', 'US'),
			everybody
		);
		expect(ops).toMatchObject([{ fields: { said: { kind: 'clinicianGone', absence: 'died' } } }]);
		expect(act).toContain('Told of the death of their therapist');
	});

	it('of the change is the day on which the news moved, where it was said before', () => {
		const change = practiceEdited(here.practice, { absence: 'ill' });
		expect(change && withNews(change, everybody).ops).toMatchObject([
			{ fields: { absence: 'ill', newsMovedOn: today } }
		]);
		const unsaid = situation(told(null), within(null));
		const first = practiceEdited(unsaid.practice, { absence: 'ill' });
		const ops = first && withNews(first, { one: () => unsaid, all: () => [unsaid] }).ops;
		expect(ops?.[0]).not.toMatchObject({ fields: { newsMovedOn: today } });
	});
});

it('both are named: before the change, and after it', () => {
	const [before, after] = [within('died'), within('ill')].map((each) =>
		situation(told('died'), each)
	);
	if (!before || !after) throw new Error('two situations');
	const said = before.known.told?.said;
	expect(toldBefore([{ before, after }])).toMatchObject([{ people: 1, news: { absence: 'died' } }]);
	expect(said && changedWords(after, said)).toEqual([
		'They know of the death of their therapist; it is the illness of their therapist, who cannot come back now.'
	]);
});
