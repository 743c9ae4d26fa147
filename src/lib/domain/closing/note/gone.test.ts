/** Nora Quill died on December 28; Jonas Weil closes a file on December 30. */
import { expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import { milestones as at } from '$lib/domain/rules/milestones';
import { lastSessionSaid, situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, step } from '$tests/support/domain/cases';

const nora = practice({
	...{ clinician: 'Nora Quill', executorName: 'Jonas Weil', custodian: 'later' as const },
	...{
		absence: 'died' as const,
		absentSinceOn: day('2026-12-28'),
		lastSessionOn: day('2027-01-29')
	}
});
const closed = outcome(at.closed, { happenedOn: day('2026-12-30') });
const of = (own = client()) =>
	situation(
		caseOf({ client: own, outcomes: [closed] }),
		context({ practice: nora, today: day('2026-12-30') })
	);

it('no treatment goes on, and no session is held, after whoever held it has died', () => {
	const note = noteText(noteNow(of(), path(of(), [step(at.closed)])));
	expect(note).toContain('Treatment ended: December 28, 2026');
	expect(note).not.toContain('January 29');
	expect(lastSessionSaid(of())).toBeNull();
	expect(lastSessionSaid(of(client({ lastSessionOn: day('2027-01-15') })))).toBeNull();
	expect(lastSessionSaid(of(client({ lastSessionOn: day('2026-12-20') })))).toBe('2026-12-20');
});

it('nobody who has died holds the records', () => {
	const note = noteText(noteNow(of(), path(of(), [step(at.closed)])));
	expect(note).not.toContain('Held by: Nora Quill');
	expect(note).toContain('Held by: Nobody is named yet; Jonas Weil acts for Nora Quill');
});
