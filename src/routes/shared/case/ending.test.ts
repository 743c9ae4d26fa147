import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog';
import { path } from '$lib/domain/path/path';
import type { Outcome, Recipient } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { namesOf } from './ending';
import { readyActs } from './ready';

it('offers no letter in one go where several get one each', () => {
	const here = context({ catalog, practice: practice({ place: 'general' }) });
	const outcomes = ['check-custody', 'tell-in-session'].map((each) => outcome(each));
	const acts = (...recipients: Recipient[]) => {
		const now = situation(caseOf({ client: client({ minor: true }), recipients, outcomes }), here);
		return readyActs(path(now, steps), 'notice', now).map(({ act }) => act.id);
	};
	expect(acts(guardian())).toContain('letter-handed-over');
	expect(acts(guardian(), guardian({ id: 'per' }))).not.toContain('letter-handed-over');
});

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

it('names those who were ticked as having been there, and nobody else', () => {
	const there = [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })];
	expect(namesOf(there, ['per'])).toBe('Per Lindqvist');
	expect(namesOf(there, ['maja', 'per'])).toBe('Maja Lindqvist and Per Lindqvist');
	expect(namesOf(there, [])).toBeNull();
});
