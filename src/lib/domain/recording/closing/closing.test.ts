import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change, Op } from '$lib/domain/records/change';
import { addDays } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { path } from '$lib/domain/path/path';
import type { Client, Outcome } from '$lib/domain/records';
import {
	client,
	ids,
	isAccepted,
	outcome,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';
import { clientEdited } from '$lib/domain/recording/clients';
import {
	fileClosed,
	fileReopened,
	leavesClient,
	saysReopened,
	withReason,
	type NoteFacts
} from './closing';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';

const steps = [at.told, at.closingNote, 'store-records', at.closed].map((id) => step(id));
const nothing: NoteFacts = { sessionCount: null, statusAtEnd: null, riskAtEnd: null };

type Facts = { client: Client; outcomes: readonly Outcome[] };

function closed({ client: own, outcomes }: Facts, facts: NoteFacts, on = today): Change {
	const open = path(situationOf({ client: own, outcomes }), steps);
	return fileClosed({ client: own, path: open, newId: ids(), region: 'US' }, facts, on);
}

/** What the vault would hold. */
function applied(facts: Facts, change: Change): Facts {
	let { client: own, outcomes } = facts;
	for (const op of change.ops) {
		if (op.op === 'set' && op.type === 'client') own = { ...own, ...op.fields };
		if (op.op === 'add' && op.type === 'outcome')
			outcomes = [...outcomes, { id: op.id, ...op.fields }];
		if (op.op === 'del') outcomes = outcomes.filter(({ id }) => id !== op.id);
	}
	return { client: own, outcomes };
}

const ends = ({ ops }: Change) =>
	ops.flatMap((op) => (op.op === 'add' && op.type === 'outcome' ? [op.fields.step] : []));

it('ends note, records and file in one change', () => {
	const change = closed({ client: client(), outcomes: [] }, nothing);
	expect(ends(change)).toEqual([at.closingNote, at.closed]);
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('leaves alone what ended before', () => {
	const outcomes = [outcome(at.closingNote)];
	expect(ends(closed({ client: client(), outcomes }, nothing))).toEqual([at.closed]);
});

it('keeps the few facts that nothing else records', () => {
	const facts: NoteFacts = { sessionCount: 24, statusAtEnd: 'partly', riskAtEnd: 'noneKnown' };
	const change = closed({ client: client(), outcomes: [] }, facts);
	expect(change.ops[0]).toEqual({ op: 'set', type: 'client', id: 'zoe', fields: facts });
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('keeps one of them alone, and none where none is new', () => {
	const known = client({ sessionCount: 24 });
	const sets = (facts: Partial<NoteFacts>) =>
		closed({ client: known, outcomes: [] }, { ...nothing, sessionCount: 24, ...facts }).ops.filter(
			({ op }) => op === 'set'
		);
	expect(sets({})).toEqual([]);
	expect(sets({ riskAtEnd: 'unknown' })).toMatchObject([{ fields: { riskAtEnd: 'unknown' } }]);
});

const noteFacts = fc.record<NoteFacts>({
	sessionCount: fc.option(fc.nat(9999)),
	statusAtEnd: fc.constantFrom('reached', 'partly', null),
	riskAtEnd: fc.constantFrom('noneKnown', 'unknown', null)
});
const bare = ({ outcomes }: Facts) =>
	outcomes.map(({ step: id, outcome: end, happenedOn, because }) => [id, end, happenedOn, because]);

it('opened again, stands as before, and closed again holds the same facts', () => {
	fc.assert(
		fc.property(noteFacts, fc.boolean(), fc.nat(60), (facts, noted, days) => {
			const before: Facts = {
				client: client(),
				outcomes: [outcome(at.told), ...(noted ? [outcome(at.closingNote)] : [])]
			};
			const on = addDays(today, days);
			const once = applied(before, closed(before, facts, on));
			const reopen = fileReopened(once, on, 'They got in touch', 'US');
			const open = applied(once, reopen as Change);
			expect(open.outcomes.some(({ step: id }) => id === at.closed)).toBe(false);
			const again = applied(open, closed(open, facts, on));
			expect(bare(again)).toEqual(bare(once));
			expect(again.client).toEqual(once.client);
		})
	);
});

it('says in the trail that it was opened again, and why', () => {
	const change = fileReopened(
		{ client: client(), outcomes: [outcome(at.closed)] },
		today,
		'Closed by mistake',
		'US'
	);
	expect(change?.act).toBe('File opened again on June 1, 2026, because: Closed by mistake');
	expect(saysReopened(change?.act ?? '')).toBe(true);
});

it('cannot be opened again while it is open', () => {
	expect(
		fileReopened({ client: client(), outcomes: [] }, today, 'Closed by mistake', 'US')
	).toBeNull();
});

it.each([
	[at.closed, 'done', true],
	[at.sessionsHeld, 'done', true],
	[at.sessionsHeld, 'declined', true],
	[at.sessionsHeld, 'unreachable', false],
	[at.closed, 'notApplicable', false],
	[at.told, 'done', false]
] as const)('recording %s as %s leaves the client: %s', (id, end, leaves) => {
	const ending = { outcome: end, happenedOn: today };
	const change = outcomeRecorded(client(), step(id), ending, 'one', 'US');
	expect(leavesClient(change)).toBe(leaves);
});

it.each([
	[{ standing: 'former' }, true],
	[{ standing: 'waiting' }, true],
	[{ phone: '555-0100' }, false]
] as const)('a change of the client to %j leaves them: %s', (fields, leaves) => {
	const change = clientEdited(client(), fields);
	expect(change && leavesClient(change)).toBe(leaves);
});

it('somebody who is a current client again is not left', () => {
	const change = clientEdited(client({ standing: 'former' }), { standing: 'current' });
	expect(change && leavesClient(change)).toBe(false);
});

it('keeps the reason with the closing of the file and in the trail', () => {
	const change = withReason(closed({ client: client(), outcomes: [] }, nothing), 'Judged right');
	const because = change.ops.map((op) =>
		op.op === 'add' && op.type === 'outcome' ? op.fields.because : null
	);
	expect(because).toEqual([null, 'Judged right']);
	expect(change.act).toBe(
		'Closing note confirmed, file closed on June 1, 2026, because: Judged right'
	);
});

it('keeps no reason where none was given, nor with what ends nothing', () => {
	const change = closed({ client: client(), outcomes: [] }, nothing);
	expect(withReason(change, null)).toBe(change);
	const fields = { step: at.closed, outcome: 'done' };
	const other = { op: 'add', type: 'contact', id: 'c', fields } as unknown as Op;
	expect(withReason({ ...change, ops: [other] }, 'Judged right').ops).toEqual([other]);
	expect(leavesClient({ ...change, ops: [other] })).toBe(false);
});

it.each<[string, Op[], boolean]>([
	['one of several that does', [set('client', 'current'), set('client', 'former')], true],
	['what is said of another kind of record', [set('recipient', 'former')], false],
	['one that is taken out', [{ op: 'del', type: 'client', id: 'zoe' }], false]
])('of %s: leaves the client %s', (_, ops, leaves) => {
	expect(leavesClient({ act: '', subject: 'zoe', ops })).toBe(leaves);
});

function set(type: 'client' | 'recipient', standing: string): Op {
	return { op: 'set', type, id: 'zoe', fields: { standing } } as Op;
}
