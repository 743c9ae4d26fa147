import { expect, it } from 'vitest';
import type { Case } from '$lib/domain/records/case';
import type { Outcome } from '$lib/domain/records';
import type { Reason } from '$lib/domain/rules/ending';
import { caseOf, client, context, outcome, reason } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';
import { whoGets } from './mailing';

const templates = [template('adult', 'client')];
const told = [outcome('tell-in-session')];

function sentence(chosen: Case): string | undefined {
	return whoGets([chosen], templates, context(), new Set(['zoe'])).heldOut[0]?.sentence;
}

it('says whether they have the letter, or the step ended without one', () => {
	const given = (ended: Outcome['outcome']) => {
		const letter = outcome('give-written-notice', { outcome: ended });
		return sentence(caseOf({ outcomes: [...told, letter] }));
	};
	expect(given('done')).toBe('Has this letter already.');
	expect(given('declined')).toMatch(/^The letter step has ended without a letter/);
	expect(sentence(caseOf({ client: client({ minor: true }) }))).toBe(
		'No letter of this kind fits this person now.'
	);
});

it('gets it untold where the telling is left out, or they cannot be reached', () => {
	const untold = (changed: Partial<Reason>) => {
		const catalog = { ...context().catalog, reasons: [{ ...reason, ...changed }] };
		return whoGets([caseOf()], templates, context({ catalog })).goes.length;
	};
	expect(untold({})).toBe(0);
	expect(untold({ clientReachable: false })).toBe(1);
	expect(untold({ waives: { 'tell-in-session': 'They know.' } })).toBe(1);
});

it('asks to enter two people by name before one letter goes to both, unless somebody looked at it', () => {
	const own = caseOf({ client: client({ name: 'Mia and Karl Stone' }), outcomes: told });
	expect(whoGets([own], templates, context()).heldOut).toMatchObject([
		{ sentence: 'Two people in one name: enter each by name, so that each has a letter.' }
	]);
	expect(whoGets([own], templates, context(), new Set(['zoe'])).goes).toHaveLength(1);
});
