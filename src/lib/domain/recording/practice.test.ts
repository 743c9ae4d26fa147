import { expect, it } from 'vitest';
import { reasons } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { practice } from '$tests/support/domain/cases';
import { practiceEdited } from './practice';

const reason = (id: string) => reasons.find((each) => each.id === id)!;

it('nobody is absent any more once the practice ends for a reason of its own', () => {
	const acting = practice({ reason: 'sudden-absence', absentSinceOn: day('2026-11-10') });
	const on = day('2026-11-30');
	const change = practiceEdited(
		acting,
		{ reason: 'practice-closing' },
		{ from: reason('sudden-absence'), to: reason('practice-closing'), on }
	);
	expect(change?.ops[0]).toMatchObject({ fields: { absentSinceOn: null, plannedOn: on } });
});
