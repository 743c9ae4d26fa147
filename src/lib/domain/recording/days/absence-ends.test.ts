import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { withNotes } from '$lib/domain/recording/closing/closing-notes';
import { practiceEdited } from '$lib/domain/recording/practice';
import { caseOf, context, practice, reason } from '$tests/support/domain/cases';

it('nobody is absent any more once the practice ends for a reason of its own', () => {
	const acting = practice({ reason: 'sudden-absence', absentSinceOn: day('2026-11-10') });
	const on = day('2026-11-30');
	const from = { ...reason, startedBy: 'others' } as const;
	const change = practiceEdited(acting, { reason: 'practice-closing' }, { from, to: reason, on });
	expect(change?.ops[0]).toMatchObject({ fields: { absentSinceOn: null, plannedOn: on } });
});

it('sessions that were planned are called off from the day of the absence, and it is said', () => {
	const planned = (id: string, on: string) => ({
		...{ id, clientId: 'zoe', plannedOn: day(on), standing: 'planned' as const },
		...{ happenedOn: null, way: null, covered: null }
	});
	const own = caseOf({ sessions: [planned('before', '2026-11-09'), planned('on', '2026-11-10')] });
	const set = { absentSinceOn: day('2026-11-10') };
	const change = {
		act: 'Practice changed',
		subject: null,
		ops: [{ op: 'set' as const, type: 'practice' as const, id: 'practice', fields: set }]
	};
	const whole = withNotes(change, [own], context(), []);
	expect(whole.act).toBe('Practice changed. Called off: November 10, 2026');
	expect(whole.ops.slice(1)).toEqual([
		{ op: 'set', type: 'session', id: 'on', fields: { standing: 'cancelled' } }
	]);
});
