import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { practiceEdited } from '$lib/domain/recording/practice';
import { practice, reason } from '$tests/support/domain/cases';

it('nobody is absent any more once the practice ends for a reason of its own', () => {
	const acting = practice({ reason: 'sudden-absence', absentSinceOn: day('2026-11-10') });
	const on = day('2026-11-30');
	const from = { ...reason, startedBy: 'others' } as const;
	const change = practiceEdited(acting, { reason: 'practice-closing' }, { from, to: reason, on });
	expect(change?.ops[0]).toMatchObject({ fields: { absentSinceOn: null, plannedOn: on } });
});
