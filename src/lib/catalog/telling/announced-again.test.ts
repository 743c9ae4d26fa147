/** Former clients and those who wait, who heard of the closing with something that has changed since. */
import { describe, expect, it } from 'vitest';
import { letters } from '$lib/catalog/letters';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { whoGets } from '$lib/domain/letters/mailing';
import { items, path } from '$lib/domain/path/path';
import type { Client, Outcome, Practice, Said } from '$lib/domain/records';
import type { StepId } from '$lib/domain/rules/ids';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { catalog, steps } from '$lib/catalog/index';

const plan = { plannedOn: day('2026-05-04'), closingOn: day('2026-11-27') };
const moved = { ...plan, closingOn: day('2026-10-30') };
const keepers = { custodian: 'known', custodianName: 'Mei Tan' } as const;

const said = (changed: Partial<Said> = {}): Said => ({
	...{ kind: 'practiceCloses', lastSessionOn: null, closingOn: plan.closingOn },
	...{ returnFromOn: null, returnByOn: null, custodian: null, no: 1, letterId: null },
	...changed
});

type Who = Partial<Client> & { standing: 'former' | 'waiting' };
const people: [Who, StepId, string][] = [
	[
		{ standing: 'former', lastSeenOn: day('2026-03-02') },
		'write-to-former-client',
		'former-client'
	],
	[{ standing: 'waiting' }, 'tell-waiting-person', 'waiting-list']
];

describe.each(people)('%o', (who, step, letter) => {
	const written = (fields: Partial<Outcome>) =>
		outcome(step, { happenedOn: day('2026-05-18'), said: said(), ...fields });

	function found(facts: Partial<Practice>, ended: Outcome) {
		const confirmed = outcome('confirm-address', { happenedOn: day('2026-05-11') });
		const own = caseOf({ client: client(who), outcomes: [confirmed, ended] });
		const office = practice({
			askMeUntilOn: day('2026-12-31'),
			address: '1 Elm St',
			place: 'us-or',
			...facts
		});
		const here = context({ catalog, practice: office, today: day('2026-06-15') });
		const open = items(path(situation(own, here), steps)).flatMap((each) =>
			each.outcome ? [] : [each.step.id]
		);
		const { goes } = whoGets([own], letters, here);
		const words = goes.flatMap((going) => texts(going.letter).map(({ text }) => text)).join(' ');
		return { owed: open.includes(step), goes: goes.map(({ template }) => template.id), words };
	}

	it('has nothing more to hear while it holds', () => {
		expect(found(plan, written({}))).toMatchObject({ owed: false, goes: [] });
	});

	it('gets another letter, which says that something has changed, where the closing has moved', () => {
		const again = found(moved, written({}));
		expect(again).toMatchObject({ owed: true, goes: [letter] });
		expect(again.words).toContain(
			'Something has changed since you heard from me on May 18, 2026. Please go by this letter.'
		);
		expect(again.words).toContain('October 30, 2026');
	});

	it.each<[string, Partial<Practice>, Partial<Outcome>]>([
		['the closing moved and came back', plan, {}],
		['a letter told the new day', moved, { said: said({ closingOn: moved.closingOn, no: 2 }) }],
		['nobody kept what it said', moved, { said: null }],
		['it was skipped', moved, { outcome: 'declined', said: said({ closingOn: null }) }],
		[
			'the same person keeps the records',
			{ ...plan, ...keepers },
			{ said: said({ custodian: 'Mei Tan' }) }
		],
		['the letter named no keeper', { ...plan, ...keepers }, {}]
	])('gets none where %s', (_, facts, fields) => {
		expect(found(facts, written(fields))).toMatchObject({ owed: false, goes: [] });
	});

	it('gets another letter where somebody else keeps the records', () => {
		const before = written({ said: said({ custodian: 'Ada Roe' }) });
		expect(found({ ...plan, ...keepers }, before).owed).toBe(true);
	});

	it('says nothing of a change to whoever hears of it first', () => {
		const first = found(plan, outcome('consult'));
		expect(first).toMatchObject({ owed: true, goes: [letter] });
		expect(first.words).not.toContain('Something has changed');
	});
});
