import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { practice, today } from '$tests/support/domain/cases';
import { bulkOf, firstAnswers, type Answers } from './answers';
import { faultsOf } from './faults';
import { choices, manyActs } from '$routes/shared/people/bulk';

const answers = (said: Partial<Answers> = {}): Answers => ({ ...firstAnswers(today), ...said });

it('records that they were told today, by no way but the one that is pressed', () => {
	expect(bulkOf(answers(), today)).toMatchObject({
		kind: 'act',
		act: { id: 'told-in-session' },
		happenedOn: today,
		way: null
	});
	expect(bulkOf(answers(), today, 'phone')).toMatchObject({ way: 'phone' });
	expect(bulkOf(answers({ what: 'letter-handed-over' }), today)).toMatchObject({ way: 'byHand' });
});

it.each(choices.map(({ value }) => value))('knows what to record for “%s”', (what) => {
	const { kind } = bulkOf(answers({ what }), today);
	expect(kind).toBe(manyActs.some(({ id }) => id === what) ? 'act' : what);
});

it('never closes files in the mass: each has its own pause point', () => {
	expect(manyActs.flatMap(({ ends }) => ends.map(({ group }) => group))).not.toContain('file');
});

it.each([
	[{}, {}],
	[{ happenedOn: null }, { happenedOn: 'Enter the day it happened.' }],
	[{ happenedOn: day('2026-06-02') }, { happenedOn: expect.stringContaining('still to come') }],
	[{ what: 'call' }, {}],
	[{ what: 'call', happenedOn: null }, { happenedOn: 'Enter the day it happened.' }],
	[{ what: 'notApplicable' }, {}],
	[
		{ what: 'notApplicable', cause: '', ownCause: ' ' },
		{ because: expect.stringContaining('few words') }
	],
	[{ what: 'lastSession' }, { lastOn: 'Enter the day of the last session.' }],
	[{ what: 'lastSession', ownDay: false }, {}],
	[
		{ what: 'lastSession', lastOn: day('2026-11-14') },
		{ lastOn: expect.stringContaining('closed by then') }
	],
	[{ what: 'standing' }, {}]
])('finds what is missing in %j', (said, faults) => {
	expect(faultsOf(answers(said), today, practice())).toEqual(faults);
});
