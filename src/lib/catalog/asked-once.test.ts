/** What is asked of whom, and what is not: offers that are made once, and endings of the clinician's own work. */
import { describe, expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { items, path } from '$lib/domain/path/path';
import { toldBefore } from '$lib/domain/path/told-before';
import type { Outcome, Said } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import { addDays } from '$lib/domain/days/day';
import { catalog, steps } from './index';

const here = context({ catalog, practice: practice({ reason: 'not-ending', place: 'us-ma' }) });

function ending(reason: string, outcomes: Outcome[] = []) {
	const own = { reason, endingBegunOn: today, lastSessionOn: addDays(today, 60) };
	return caseOf({ client: client(own), outcomes });
}

const stageOf = (reason: string, outcomes: Outcome[] = []) =>
	path(situation(ending(reason, outcomes), here), steps).stages.find(
		({ stage }) => stage === 'referrals'
	)!;

describe.each(['goals-achieved', 'client-ends'])('%s', (reason) => {
	it('asks for one offer of names, and is not done with nothing offered', () => {
		const stage = stageOf(reason);
		expect(stage.state).not.toBe('ended');
		const asked = stage.items.filter(({ optional }) => !optional).map(({ step }) => step.id);
		expect(asked).toEqual(['give-referral-details']);
	});

	it('has an answer once names were offered, and none were wanted', () => {
		const none = outcome('give-referral-details', { outcome: 'declined' });
		expect(stageOf(reason, [none]).state).toBe('ended');
	});
});

it('nobody is said to be untold where nobody has to be told', () => {
	const counts = (reason: string) => caseload([ending(reason)], here, steps).counts;
	expect(counts('goals-achieved')).toMatchObject({ current: 1, toTell: 0, told: 0 });
	expect(counts('lack-of-progress')).toMatchObject({ current: 1, toTell: 1, told: 0 });
});

it.each(['goals-achieved', 'client-ends'])(
	'whoever was told of the closing and then agreed on an end of their own is not told anew: %s',
	(reason) => {
		const said: Said = {
			...{ kind: 'practiceCloses' as const, lastSessionOn: null, closingOn: today },
			...{ custodian: null, returnFromOn: null, returnByOn: null, no: 1, letterId: null }
		};
		const told = ['tell-in-session', 'agree-on-a-date'].map((id) => outcome(id, { said }));
		const open = items(path(situation(ending(reason, told), here), steps)).flatMap((each) =>
			each.outcome ? [] : [each.step.id]
		);
		expect(open).not.toContain('tell-in-session');
		if (reason === 'goals-achieved') expect(open).not.toContain('state-the-essentials');
	}
);

it.each([
	['goals-achieved', false],
	['lack-of-progress', true]
])('who goes by the closing is told anew only of what is told: %s', (to, anew) => {
	const said: Said = {
		...{ kind: 'practiceCloses' as const, lastSessionOn: null, closingOn: today },
		...{ custodian: null, returnFromOn: null, returnByOn: null, no: 1, letterId: null }
	};
	const told = [outcome('tell-in-session', { said })];
	const [before, after] = ['practice-closing', to].map((id) => situation(ending(id, told), here));
	if (!before || !after) throw new Error('Both reasons are there.');
	expect(toldBefore([{ before, after }])).toMatchObject([{ people: 1, anew }]);
});

describe('how a step can end', () => {
	const endsOf = (id: string) => steps.find((each) => each.id === id)?.mayAlsoEnd;

	it.each(['consult', 'check-own-reasons', 'ask-lawyer-and-insurer', 'write-closing-note'])(
		'%s is the clinician’s own work: nobody declines it, nobody has to be reached',
		(id) => {
			expect(endsOf(id)).toEqual([]);
		}
	);

	it.each([
		'give-referral-details',
		'hold-closure-sessions',
		'sign-release',
		'give-written-notice'
	])('%s is offered to somebody, who may decline it or be out of reach', (id) => {
		expect(endsOf(id)).toEqual(['declined', 'unreachable']);
	});

	it('a summary can be declined, its arrival cannot', () => {
		expect(endsOf('send-transfer-summary')).toEqual(['declined']);
		expect(endsOf('confirm-receipt')).toEqual(['unreachable']);
	});
});

it('only an ending that tapers speaks of sessions that thin out', () => {
	const words = (reason: string) =>
		items(path(situation(ending(reason), here), steps))
			.map(({ step }) => [step.title, step.why, step.good].join(' '))
			.join(' ');
	expect(words('goals-achieved')).toMatch(/thin out/);
	for (const reason of ['lack-of-progress', 'client-ends', 'incompatibility'])
		expect(words(reason)).not.toMatch(/thin(ning)? out/);
});
