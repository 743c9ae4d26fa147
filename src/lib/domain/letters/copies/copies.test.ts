import { describe, expect, it } from 'vitest';
import { whoGets } from '$lib/domain/letters/mailing';
import type { Recipient } from '$lib/domain/records';
import { caseOf, client, context, guardian, outcome, reason } from '$tests/support/domain/cases';
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

	it('has one to hand over for somebody without an address', () => {
		const { goes } = written([{ ...partner, street: '' }]);
		expect(goes).toMatchObject([{ byHand: { because: 'noAddress' } }, { byHand: null }]);
	});

	it('has nothing for somebody whom an order keeps away', () => {
		const { goes, heldOut } = written([{ ...partner, noContact: true }]);
		expect(goes.map(({ letter }) => letter.to[0])).toEqual(['Zoë Lindqvist']);
		expect(heldOut).toMatchObject([{ sentence: 'A no-contact order: nothing goes to Ira Novak.' }]);
	});

	it('has the one without a name held out beside the other', () => {
		const { goes, heldOut } = written([{ ...partner, name: '' }]);
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

it('a letter needs an address where nobody sees them: out of reach, or by post alone', () => {
	for (const trait of [{ clientReachable: false }, { byPostAlone: true }]) {
		const catalog = { ...context().catalog, reasons: [{ ...reason, ...trait }] };
		const unseen = caseOf({ client: client({ street: '' }), outcomes: told });
		const { goes, heldOut } = whoGets(
			[unseen],
			[template('adult', 'client')],
			context({ catalog })
		);
		expect([goes, heldOut]).toMatchObject([[], [{ because: 'noAddress' }]]);
	}
});

it.each([{ mail: 'agreed' }, { mail: null }] as const)(
	'goes by hand, never by post, where no address is known: %o',
	(changed) => {
		const { goes, heldOut } = whoGets(
			[caseOf({ client: client({ ...changed, street: '' }), outcomes: told })],
			[template('adult', 'client')],
			context()
		);
		expect([goes, heldOut]).toMatchObject([[{ byHand: { because: 'noAddress' } }], []]);
	}
);
