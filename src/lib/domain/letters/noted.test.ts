/** Letters that were recorded on a client's page, of which no paper is kept: each stands in the log, once. */
import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { ContactMade, Outcome } from '$lib/domain/records';
import { outcome, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { notedLetters } from './noted';

const stepOf = (letter: string) =>
	letter === 'invitation' ? 'invite-to-a-last-session' : 'give-written-notice';
const contact = (changed: Partial<ContactMade>): ContactMade => ({
	...{ id: 'c', clientId: 'zoe', happenedOn: today, note: null, who: null, said: null },
	...{ by: 'us', way: 'post', result: 'sent', ...changed }
});
const found = (
	outcomes: Outcome[],
	contacts: ContactMade[] = [],
	letters: ReturnType<typeof sentLetter>[] = []
) => notedLetters({ outcomes, contacts, letters }, stepOf);
const notice = outcome('give-written-notice', { way: 'post' });

it('holds a notice, a warning, and whatever else went by post, each with its way and day', () => {
	const warned = outcome('send-a-warning', { way: 'certified', happenedOn: addDays(today, 1) });
	const told = outcome('tell-prescriber', { way: 'post', happenedOn: addDays(today, 2) });
	expect(found([notice, warned, told])).toMatchObject([
		{ clientId: 'zoe', happenedOn: '2026-06-01', way: 'post', step: 'give-written-notice' },
		{ happenedOn: '2026-06-02', way: 'certified', step: 'send-a-warning' },
		{ happenedOn: '2026-06-03', way: 'post', step: 'tell-prescriber' }
	]);
});

it('holds one that was logged as posted, once', () => {
	expect(found([], [contact({})])).toMatchObject([{ happenedOn: '2026-06-01', step: null }]);
	expect(found([notice], [contact({})])).toHaveLength(1);
	expect(found([], [contact({ result: 'returned' }), contact({ by: 'them' })])).toEqual([]);
});

it.each<[string, Outcome]>([
	['was declined', outcome('give-written-notice', { outcome: 'declined' })],
	['was said by phone', outcome('tell-in-session', { way: 'phone' })],
	['was handed over and is no letter', outcome('give-crisis-resources', { way: 'byHand' })]
])('holds nothing that %s', (_, one) => expect(found([one])).toEqual([]));

it('leaves to the letters themselves those that are kept', () => {
	const again = outcome('send-it-again', { way: 'post' });
	expect(found([notice, again], [contact({})], [sentLetter({ way: 'post' })])).toEqual([]);
	const other = sentLetter({ letter: 'invitation', way: 'post' });
	expect(found([notice], [], [other])).toHaveLength(1);
	expect(found([notice], [], [sentLetter({ clientId: 'omar' })])).toHaveLength(1);
});

it('says of one that came back when it did, and of no other', () => {
	const back = contact({ result: 'returned', happenedOn: addDays(today, 9) });
	expect(found([notice], [back])[0]?.returnedOn).toBe('2026-06-10');
	expect(found([notice])[0]?.returnedOn).toBeNull();
});

it('says to whom it went, where that was said', () => {
	const both = { ...notice, reached: ['zoe', 'maja'] };
	expect(found([both])[0]?.reached).toEqual(['zoe', 'maja']);
});
