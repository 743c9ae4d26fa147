/** Nothing counts as one to post to an address from which a letter came back. */
import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Case } from '$lib/domain/records/case';
import type { Client, ContactMade, SentLetter } from '$lib/domain/records';
import { caseOf, client, context, guardian, outcome, today } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';
import { sentLetter } from '$tests/support/domain/sent';
import type { Letter } from '$lib/domain/letters/letter';
import { whoGets } from '$lib/domain/letters/mailing';

const to = (street: string) => ['Zoë Lindqvist', street, 'Portland, OR 97201'];
const own = {
	...template('other', 'client'),
	step: null,
	write: (_: unknown, { recipient, case: { client: of } }: { recipient: unknown; case: Case }) =>
		({ to: to(recipient ? '9 Oak Road' : of.street) }) as Letter
};
const back = addDays(today, 8);
const sent = (changed: Partial<SentLetter> = {}) =>
	sentLetter({ frozen: JSON.stringify({ to: to('12 Alder Street') }), ...changed });
const logged: ContactMade = {
	...{ id: 'c', clientId: 'zoe', happenedOn: back, note: null, who: null, said: null },
	...{ by: 'us', way: 'post', result: 'returned' }
};

function byHand(more: Partial<Case>, changed: Partial<Client> = {}) {
	const of = caseOf({
		client: client({ street: '12 Alder Street', mail: 'agreed', ...changed }),
		...more
	});
	return whoGets([of], [own], context(), new Set(['zoe'])).goes[0]?.byHand?.because ?? null;
}

describe('a letter to whom one came back', () => {
	it.each<[string, Parameters<typeof byHand>, string | null]>([
		['goes to another address first', [{ letters: [sent({ returnedOn: back })] }], 'cameBack'],
		['that was only logged too', [{ contacts: [logged] }], 'cameBack'],
		['is one to post where none came back', [{ letters: [sent()] }], null],
		[
			'and at another address since',
			[{ letters: [sent({ returnedOn: back })] }, { street: '4 Elm Road' }],
			null
		],
		[
			'and where one has gone since',
			[{ letters: [sent({ returnedOn: back }), sent({ id: 'b', happenedOn: addDays(back, 1) })] }],
			null
		],
		[
			'or one was noted as posted since',
			[
				{
					contacts: [logged],
					outcomes: [outcome('send-a-warning', { way: 'post', happenedOn: addDays(back, 1) })]
				}
			],
			null
		],
		[
			'or that one was in error',
			[{ letters: [sent({ returnedOn: back, recordedInError: 'No' })] }],
			null
		],
		[
			'or it was somebody else’s',
			[{ letters: [sent({ returnedOn: back, recipientId: 'maja' })], recipients: [guardian()] }],
			null
		],
		[
			'or one to somebody outside',
			[{ letters: [sent({ returnedOn: back, providerId: 'river' })] }],
			null
		]
	])('%s', (_, args, because) => expect(byHand(...args)).toBe(because));

	it('asks for no mail where they asked for none', () => {
		expect(byHand({ letters: [sent({ returnedOn: back })] }, { mail: 'refused' })).toBe(
			'mailRefused'
		);
	});
});
