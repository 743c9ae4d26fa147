import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog';
import { path } from '$lib/domain/path/path';
import type { Outcome } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import { readyActs } from './ending';

function offered(outcomes: Outcome[] = []): string[] {
	const own = client({ reason: 'not-attending', endingBegunOn: today });
	const here = context({ catalog, practice: practice({ place: 'general' }) });
	const now = situation(caseOf({ client: own, outcomes }), here);
	return readyActs(path(now, steps), 'notice', now).map(({ act }) => act.id);
}

it('does not offer the letter in one go before the attempts that come first', () => {
	expect(offered()).not.toContain('letter-handed-over');
});

it('offers it once they were made', () => {
	const attempts = ['call-them', 'call-again', 'send-a-warning'];
	expect(offered(attempts.map((step) => outcome(step)))).toContain('letter-handed-over');
});
