import { describe, expect, it } from 'vitest';
import { whoGets } from './mailing';
import type { Recipient } from '$lib/domain/records';
import { caseOf, client, context, guardian, outcome } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';

const told = [outcome('tell-in-session')];

describe('a couple or family', () => {
	const each = { ...template('member', 'members'), fits: () => true };
	const partner = guardian({ id: 'ira', role: 'partner', name: 'Ira Novak' });
	const written = (recipients: Recipient[]) => {
		const together = caseOf({ client: client({ format: 'couple' }), outcomes: told, recipients });
		return whoGets([together], [each], context(), new Set(['zoe']));
	};

	it('has a letter for each person, and none for a guardian', () => {
		const { goes } = written([partner, guardian()]);
		expect(goes.map(({ letter }) => letter.to[0])).toEqual(['Zoë Lindqvist', 'Ira Novak']);
	});

	it('has the one without an address held out beside the other', () => {
		const { goes, heldOut } = written([{ ...partner, street: '' }]);
		expect(goes).toHaveLength(1);
		expect(heldOut).toMatchObject([{ because: 'memberIncomplete' }]);
	});
});

describe('other letters than the notice', () => {
	const own = { ...template('own', 'client'), step: null };

	it('go by name where they end no step', () => {
		const person = caseOf({ outcomes: told });
		expect(whoGets([person], [own], context()).heldOut).toMatchObject([{ because: 'oneByOne' }]);
		expect(whoGets([person], [own], context(), new Set(['zoe'])).goes).toHaveLength(1);
	});

	it('go to former clients where they are for them, and wait for what is to be noted', () => {
		const former = caseOf({ client: client({ standing: 'former' }) });
		const to = { ...template('former', 'client'), standing: 'former' as const };
		expect(whoGets([former], [to], context()).goes).toHaveLength(1);
		const waits = { ...to, unknown: () => ['Make sure of the address.'] };
		expect(whoGets([former], [waits], context()).heldOut).toMatchObject([{ because: 'unknown' }]);
	});
});
