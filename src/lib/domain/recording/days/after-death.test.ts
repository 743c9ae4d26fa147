/** They died on or before January 12, 2027. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Op } from '$lib/domain/records/change';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, context, situationOf, step } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { dayDoubts } from './day-doubts';

const keepsOnly = { steps: [at.closed], because: 'They have died.' };
const of = client({
	circumstances: ['deceased'],
	circumstancesSince: { deceased: day('2027-01-12') }
});
const here = {
	...situationOf({ client: of }),
	circumstances: [{ keepsOnly, brings: ['note-the-death'] }] as never
};
const doubts = (op: Op | undefined) =>
	dayDoubts({ act: '', subject: 'zoe', ops: op ? [op] : [] }, { one: () => here }, context());

const ended = (id: string, on: string, outcome: 'done' | 'notApplicable' = 'done') =>
	outcomeRecorded(of, step(id), { outcome, happenedOn: day(on) }, 'new', 'US').ops[0];
const call = (result: string, on = '2027-01-14') =>
	({
		...{ op: 'add', type: 'contact', id: 'call' },
		fields: {
			clientId: 'zoe',
			happenedOn: day(on),
			by: 'them',
			way: 'inPerson',
			result,
			said: null
		}
	}) as unknown as Op;
const letter = (changed: Parameters<typeof sentLetter>[0]): Op => {
	const { id, ...fields } = sentLetter({ happenedOn: day('2027-01-14'), ...changed });
	return { op: 'add', type: 'letter', id, fields };
};
const session = (on: string): Op => ({
	...{ op: 'set', type: 'session', id: 's1' },
	fields: { standing: 'held', happenedOn: day(on) }
});

it.each<[string, Op | undefined]>([
	['they came in person', call('reached')],
	['a letter to them left', letter({})],
	['a session was held', session('2027-01-13')],
	['they were told', ended(at.told, '2027-01-14')]
])('is asked: %s after the death', (_, op) => {
	expect(doubts(op)).toMatchObject([
		{ words: expect.stringContaining('They died on or before January 12, 2027'), never: false }
	]);
});

it.each<[string, Op | undefined]>([
	['they came on the day itself', call('reached', '2027-01-12')],
	['their family answered', call('reachedOther')],
	['a letter came back', call('returned')],
	['a letter went to somebody outside', letter({ correspondentId: 'court' })],
	['the file was closed', ended(at.closed, '2027-01-14')],
	['the death was noted', ended('note-the-death', '2027-01-14')],
	['it was noted what does not apply', ended(at.told, '2027-01-14', 'notApplicable')]
])('is not asked: %s', (_, op) => {
	expect(doubts(op).filter(({ words }) => words.startsWith('They died'))).toEqual([]);
});
