import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { client, outcome, situationOf } from '$tests/support/domain/cases';
import { endedOn } from './ended';

const planned = day('2026-10-30');
const after = addDays(planned, 4);
const held = (on: string) =>
	({
		id: on,
		clientId: 'zoe',
		plannedOn: day(on),
		happenedOn: day(on),
		standing: 'held',
		way: null,
		covered: null
	}) as const;

describe('the last session that a letter speaks of', () => {
	it('is not one whose planned day went by without a word', () => {
		expect(endedOn(situationOf({ today: after }))).toBeNull();
		const seenBefore = client({ lastSeenOn: day('2026-10-23') });
		expect(endedOn(situationOf({ today: after, client: seenBefore }))).toBeNull();
	});

	it('is the last that was held, once the sessions are over', () => {
		const over = outcome('hold-closure-sessions', { happenedOn: day('2026-10-28') });
		expect(endedOn(situationOf({ outcomes: [over] }))).toBe('2026-10-28');
		const sessions = [held('2026-10-14'), held('2026-10-21')];
		expect(endedOn(situationOf({ sessions }))).toBeNull();
		expect(endedOn(situationOf({ sessions, outcomes: [over] }))).toBe('2026-10-28');
	});

	it('is the last one they came to, where they wanted no more', () => {
		const over = outcome('hold-closure-sessions', { outcome: 'declined', happenedOn: after });
		const seen = client({ lastSeenOn: day('2026-10-20') });
		expect(endedOn(situationOf({ outcomes: [over], client: seen }))).toBe('2026-10-20');
		expect(endedOn(situationOf({ outcomes: [over] }))).toBeNull();
	});

	it('is the day they were last seen, where that is the planned one or later', () => {
		const seen = client({ lastSeenOn: planned });
		expect(endedOn(situationOf({ today: after, client: seen }))).toBe(planned);
	});
});
