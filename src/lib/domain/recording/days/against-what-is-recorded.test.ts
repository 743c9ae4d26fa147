/** Days against what is recorded: of tellings, letters, closings, and of a therapy that is still to begin. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Case } from '$lib/domain/records/case';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, context, outcome, situationOf, step } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { dayDoubts } from './day-doubts';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';

const ended = (id: string, on: string) =>
	outcomeRecorded(client(), step(id), { outcome: 'done', happenedOn: day(on) }, 'new', 'US');
const change = (...ops: Op[]): Change => ({ act: 'Recorded', subject: 'zoe', ops });
const asked = (of: Change, facts: Partial<Case> = {}) =>
	dayDoubts(of, { one: () => situationOf(facts) }, context()).map(
		({ never, words }) => `${never ? 'never' : 'asked'}: ${words}`
	);

describe('what was told before', () => {
	const told = { outcomes: [outcome(at.told, { happenedOn: day('2026-05-18') })] };
	const before =
		'asked: They were told on May 18, 2026; this happened before that, on May 11, 2026.';

	it.each([at.told, at.toldAgain, 'talk-over-the-notice', 'state-the-essentials'])(
		'the telling that stands is asked: %s',
		(id) => {
			expect(asked(ended(id, '2026-05-11'), told)).toEqual([before]);
			expect(asked(ended(id, '2026-05-18'), told)).toEqual([]);
		}
	);
});

describe('a letter', () => {
	const posted = sentLetter({ happenedOn: day('2026-05-11'), way: 'post' });
	const letters = { letters: [posted] };
	const noted = (fields: object) =>
		change({ op: 'set', type: 'letter', id: 'letter', fields } as Op);
	const left = 'never: The letter left on May 11, 2026: this cannot have been on May 10, 2026.';

	it.each(['receivedOn', 'returnedOn'])(
		'neither arrives nor comes back before it left: %s',
		(field) => {
			expect(asked(noted({ [field]: day('2026-05-10') }), letters)).toEqual([left]);
			expect(asked(noted({ [field]: day('2026-05-11') }), letters)).toEqual([]);
			expect(asked(noted({ [field]: null }), letters)).toEqual([]);
		}
	);

	it('is proven to have arrived on no day before it left', () => {
		expect(asked(ended(at.proof, '2026-05-10'), letters)).toEqual([left]);
		expect(asked(ended(at.proof, '2026-05-12'), letters)).toEqual([]);
		expect(asked(ended(at.proof, '2026-05-10'))).toEqual([]);
		const { id, ...handed } = sentLetter({
			id: 'older',
			happenedOn: day('2026-05-08'),
			way: 'byHand'
		});
		const given: Op = { op: 'add', type: 'letter', id, fields: handed };
		expect(asked(change(given, ...ended(at.proof, '2026-05-08').ops), letters)).toEqual([]);
	});

	it('comes back only where one went the same way, and had left', () => {
		const back = (on: string, way: 'post' | 'certified'): Change => {
			const fields = { clientId: 'zoe', happenedOn: day(on), by: 'us', way } as const;
			const rest = { result: 'returned', note: null, who: null, said: null } as const;
			return change({ op: 'add', type: 'contact', id: 'c', fields: { ...fields, ...rest } });
		};
		const words = (on: string) =>
			`never: No letter is recorded that went to them this way by ${on}. Record first that it left.`;
		expect(asked(back('2026-05-12', 'post'), letters)).toEqual([]);
		expect(asked(back('2026-05-10', 'post'), letters)).toEqual([words('May 10, 2026')]);
		expect(asked(back('2026-05-12', 'certified'), letters)).toEqual([words('May 12, 2026')]);
		const byWord = {
			outcomes: [outcome(at.letter, { way: 'post', happenedOn: day('2026-05-11') })]
		};
		expect(asked(back('2026-05-12', 'post'), byWord)).toEqual([]);
		const handed = { letters: [{ ...posted, way: 'byHand' as const }] };
		expect(asked(back('2026-05-12', 'post'), handed)).toEqual([words('May 12, 2026')]);
	});
});

describe('a file that is closed', () => {
	const planned = (id: string, on: string) => ({
		...{ id, clientId: 'zoe', plannedOn: day(on), standing: 'planned' as const },
		...{ happenedOn: null, way: null, covered: null }
	});

	it('before what was recorded is asked', () => {
		const outcomes = [outcome('consult', { happenedOn: day('2026-05-25') })];
		expect(asked(ended(at.closed, '2026-05-20'), { outcomes })).toEqual([
			'asked: Something is recorded for May 25, 2026, after this day, May 20, 2026, on which the file is closed. The closing note leaves it out.'
		]);
		expect(asked(ended(at.closed, '2026-05-25'), { outcomes })).toEqual([]);
	});

	it('with a session of which nobody said how it went is asked', () => {
		const sessions = [planned('s1', '2026-05-18')];
		expect(asked(ended(at.closed, '2026-05-20'), { sessions })).toEqual([
			'asked: No outcome recorded for these sessions: May 18, 2026.'
		]);
	});

	it('with what is called off by it is asked, for many too', () => {
		const facts = {
			client: client({ nextSeenOn: day('2026-06-08') }),
			sessions: [planned('s1', '2026-06-02')]
		};
		const off: Op[] = [
			{ op: 'set', type: 'session', id: 's1', fields: { standing: 'cancelled' } },
			{ op: 'set', type: 'client', id: 'zoe', fields: { nextSeenOn: null, nextSeenAt: null } }
		];
		const words =
			'asked: Planned for later, and called off with this: June 2, 2026; June 8, 2026. If you will still meet, say how each session went instead.';
		const one = change(...ended(at.closed, '2026-06-01').ops, ...off);
		expect(asked(one, facts)).toEqual([words]);
		expect(asked({ ...one, subject: null }, facts)).toEqual([words]);
	});
});

describe('therapy that is to begin or to end on a day to come', () => {
	const edited = (fields: object, op: 'add' | 'set' = 'set') =>
		change({
			op,
			type: 'client',
			id: 'zoe',
			fields: op === 'add' ? { ...client(), ...fields } : fields
		} as Op);
	const words =
		'never: June 2, 2026 is in the future: therapy cannot have begun or ended then. Enter another day.';

	it.each(['add', 'set'] as const)(
		'is refused of whoever is seen, however it is entered: %s',
		(op) => {
			expect(asked(edited({ startedOn: day('2026-06-02') }, op))).toEqual([words]);
			expect(asked(edited({ endedOn: day('2026-06-02') }, op))).toEqual([words]);
			expect(asked(edited({ startedOn: day('2026-06-01') }, op))).toEqual([]);
		}
	);

	it('is the plan for somebody who waits', () => {
		const waiting = { standing: 'waiting', startedOn: day('2026-06-02') };
		expect(asked(edited(waiting, 'add'))).toEqual([]);
	});
});
