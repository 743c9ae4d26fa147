import { describe, expect, it } from 'vitest';
import { noteText } from '$lib/domain/closing/closing-note';
import { keptNote } from '$lib/domain/closing/note/kept';
import { addDays, day, type Day } from '$lib/domain/days/day';
import { items, path } from '$lib/domain/path/path';
import { presentEnding, type Case } from '$lib/domain/records/case';
import type { Change } from '$lib/domain/records/change';
import type { Outcome, Practice, Release } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	ids,
	isAccepted,
	outcome,
	practice,
	step,
	today
} from '$tests/support/domain/cases';
import { referral } from '$tests/support/domain/recording';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { fileClosed } from './closing';
import { withNotes } from './closing-notes';

const steps = [at.told, at.letter, at.closingNote, at.closed].map((id) =>
	step(id, { title: `Step ${id}`, stage: id === at.closed ? 'file' : 'notice' })
);
const told = outcome(at.told, { way: 'inPerson' });

function closing(
	own: Case,
	as: Practice = practice(),
	days: { today: Day; closedOn: Day } = { today, closedOn: today }
): Change {
	const here = context({ practice: as, today: days.today });
	const way = path(situation(own, here), steps);
	const of = { client: own.client, path: way, newId: ids(), region: 'US' as const };
	const facts = { sessionCount: 24, statusAtEnd: 'reached' as const, riskAtEnd: null };
	return withNotes(fileClosed(of, facts, days.closedOn), [own], here, steps);
}

function closed({ ops }: Change): Outcome {
	const found = ops.flatMap((op) =>
		op.op === 'add' && op.type === 'outcome' && op.fields.note ? [{ id: op.id, ...op.fields }] : []
	);
	return found[0] as Outcome;
}

const text = (of: Outcome) => {
	const note = keptNote(of);
	return note && noteText(note);
};

it('keeps the note with the closing, and what was said in the same press', () => {
	const change = closing(caseOf({ outcomes: [told] }));
	expect(change.ops.every(isAccepted)).toBe(true);
	expect(closed(change).step).toBe(at.closed);
	expect(text(closed(change))).toContain('Client: Zoë Lindqvist');
	expect(text(closed(change))).toContain('Total sessions: 24');
	expect(text(closed(change))).toContain('Told: done on June 1, 2026, in person');
	expect(text(closed(change))).toContain('Ada Moreno, PSY 1234, June 1, 2026');
});

it('names what was open before the closing', () => {
	expect(text(closed(closing(caseOf({ outcomes: [told] }))))).toContain(`Step ${at.letter}`);
});

it('says the same whatever changes later', () => {
	const before = closing(caseOf({ outcomes: [told] }));
	const note = closed(before);
	const first = text(note);
	const later = presentEnding(
		caseOf({
			client: client({ name: 'Zoë Berg', statusAtEnd: 'unchanged' }),
			outcomes: [told, note],
			letters: [sentLetter({ happenedOn: day('2026-07-01') })]
		})
	);
	const kept = later.outcomes.find(({ step: id }) => id === at.closed) as Outcome;
	expect(text(kept)).toBe(first);
	const asNow = caseOf({ client: client({ name: 'Zoë Berg' }), outcomes: [told] });
	expect(text(closed(closing(asNow, practice({ clinician: 'Ada Berg' }))))).not.toBe(first);
});

it('leaves alone what closes nothing', () => {
	const change: Change = { act: 'Told', subject: 'zoe', ops: [] };
	expect(withNotes(change, [caseOf()], context(), steps)).toBe(change);
});

it('plans nothing for somebody whose file is closed, and shows what was done', () => {
	const own = presentEnding(caseOf({ outcomes: [told, outcome(at.closed)] }));
	const way = path(situation(own, context()), steps);
	expect(items(way).map(({ step: { id } }) => id)).toEqual([at.told, at.closed]);
	expect(way.next).toBeNull();
});

const planned = (id: string, plannedOn: Day) => ({
	...{ id, clientId: 'zoe', plannedOn, standing: 'planned' as const },
	...{ happenedOn: null, way: null, covered: null }
});

describe('a file that is closed on an earlier day', () => {
	const later = addDays(today, 7);
	const closedOn = today;
	const facts = {
		outcomes: [told, outcome('consult', { happenedOn: later, who: 'Dr Fern' })],
		letters: [
			sentLetter({ id: 'own', receivedOn: later }),
			sentLetter({ id: 'after', happenedOn: later, way: 'post' as const })
		]
	};
	const close = (own: Partial<Case>) =>
		closing(caseOf({ ...facts, ...own }), practice(), { today: addDays(today, 9), closedOn });

	it('has in its note what had happened by then', () => {
		const note = text(closed(close({})));
		expect(note).toContain('Told: done on June 1, 2026');
		expect(note).toContain('Letter: June 1, 2026, by certified mail');
		expect(note).not.toContain('June 8, 2026');
	});

	it('says in its note the day it was made, and until when it counts', () => {
		expect(text(closed(close({})))).toMatch(
			/June 10, 2026, with what had happened by June 1, 2026$/
		);
		expect(text(closed(closing(caseOf({ outcomes: [told] }))))).toMatch(/, June 1, 2026$/);
	});

	it('leaves out of a record what became of it later', () => {
		const kept = release({
			...{ recipientId: 'maja', asks: ['maja', null], signedOn: later },
			signatures: [
				{ by: 'maja', on: closedOn },
				{ by: null, on: later }
			]
		});
		const of = (one: Release) => text(closed(close({ releases: [one], recipients: [guardian()] })));
		expect(of(kept)).not.toContain('Release for River Clinic');
		const letters = [sentLetter({ receivedOn: later, receivedBy: 'receipt' })];
		const referrals = [referral({ suggestedOn: later, offeredOn: later, bookedFor: later })];
		expect(text(closed(close({ letters, referrals })))).not.toMatch(/June 8|River Clinic/);
		const signed = { ...kept, signedOn: closedOn, revokedOn: later };
		expect(of(signed)).toContain('signed June 1, 2026 by Maja Lindqvist');
		expect(of(signed)).not.toMatch(/revoked|June 8/);
	});

	it('calls off what was planned after it, and says so in the trail and in the note', () => {
		const sessions = [planned('s1', addDays(today, -1)), planned('s2', later)];
		const change = close({ sessions, client: client({ nextSeenOn: addDays(today, 14) }) });
		expect(change.act).toBe(
			'Closing note confirmed, file closed on June 1, 2026. Called off: June 8, 2026; June 15, 2026. Note made on June 10, 2026'
		);
		expect(change.ops.every(isAccepted)).toBe(true);
		expect(change.ops).toContainEqual({
			...{ op: 'set', type: 'session', id: 's2' },
			fields: { standing: 'cancelled' }
		});
		expect(change.ops).toContainEqual({
			...{ op: 'set', type: 'client', id: 'zoe' },
			fields: { nextSeenOn: null, nextSeenAt: null }
		});
		const note = text(closed(change));
		expect(note).toContain('Called off: 1: June 8, 2026');
		expect(note).toContain('Planned, not recorded further: 1: May 31, 2026');
	});
});
