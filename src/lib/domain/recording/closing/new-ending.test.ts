import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, isAccepted, outcome, today } from '$tests/support/domain/cases';
import { newEndingBegun } from './new-ending';

it('is current from that day, and nothing said of the ending before holds', () => {
	const ended = client({
		...{ standing: 'former', reason: 'goals-achieved', lastSessionOn: today, need: 'optional' },
		...{ statusAtEnd: 'reached', closureSessions: 3, endingBegunOn: today, legalHold: true },
		circumstances: ['court-ordered', 'refuses-closure']
	});
	const on = day('2027-06-07');
	const closing = outcome(at.closed);
	const change = newEndingBegun(
		{ client: ended, outcomes: [outcome(at.told), closing] },
		on,
		'They came back',
		'US'
	);
	expect(change?.act).toBe(
		'File opened again on June 7, 2027 for a new ending, because: They came back'
	);
	expect(change?.ops.every(isAccepted)).toBe(true);
	const [marked, set] = change?.ops ?? [];
	expect(marked).toEqual({
		op: 'set',
		type: 'outcome',
		id: closing.id,
		fields: { reopenedOn: on }
	});
	expect({ ...ended, ...(set?.op === 'set' ? set.fields : {}) }).toEqual(
		client({ endingBegunOn: on, legalHold: true, circumstances: ['court-ordered'] })
	);
});

it('begins none where no file is closed', () => {
	expect(
		newEndingBegun({ client: client(), outcomes: [] }, today, 'They came back', 'US')
	).toBeNull();
});
