import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import type { Client, Provider, Wording } from '$lib/domain/records';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	provider
} from '$tests/support/domain/cases';
import { inOwnWords, type OwnLetter } from '$lib/domain/letters/wording';
import { letters, stock } from './index';

const words: OwnLetter = {
	kind: 'letter',
	version: 3,
	about: 'Says thank you.',
	to: 'client',
	standing: 'current',
	reasons: null,
	step: null,
	subject: 'Thank you, {call-name}',
	blocks: [
		{ kind: 'heading', text: 'A word of thanks' },
		{ kind: 'paragraph', text: 'We meet until {last-session}.' },
		{ kind: 'insert', insert: 'referrals' }
	]
};

function ownLetter(changed: Partial<OwnLetter> = {}) {
	const record: Wording = {
		id: 'thanks',
		letter: null,
		basedOnVersion: null,
		clientId: null,
		recipientId: null,
		name: 'Thanks to Zoë',
		words: JSON.stringify({ ...words, ...changed }),
		changedOn: day('2026-06-01')
	};
	return inOwnWords(letters, [record], stock).at(-1)!;
}

type Facts = { client?: Partial<Client>; providers?: Provider[]; cover?: string };

function mailing(changed: Partial<OwnLetter> = {}, facts: Facts = {}) {
	const own = caseOf({
		client: client(facts.client),
		recipients: [guardian()],
		outcomes: [outcome('tell-in-session'), outcome('check-custody')]
	});
	const here = practice({ place: 'us-or', coverName: facts.cover ?? null });
	const within = context({ catalog, practice: here, providers: facts.providers ?? [provider()] });
	return whoGets([own], [ownLetter(changed)], within, new Set(['zoe']));
}

describe('a letter of one’s own', () => {
	it('is written with the person’s values and what was put in', () => {
		const letter = mailing().goes[0]!.letter;
		expect([letter.subject, letter.blocks.map(({ kind }) => kind), letter.blocks[1]]).toEqual([
			'Thank you, Zoë Lindqvist',
			['heading', 'paragraph', 'entries', 'paragraph'],
			{ kind: 'paragraph', text: 'We meet until October 30, 2026.' }
		]);
	});

	it('is recorded under an id and a version of its own, and its title names nobody', () => {
		const { template, letter } = mailing().goes[0]!;
		expect([template.id, template.version, letter.type, letter.title]).toEqual([
			'own-thanks',
			3,
			'own-thanks',
			'A letter'
		]);
	});

	it('waits for a field that is not known', () => {
		const blocks = [{ kind: 'paragraph' as const, text: 'Call {cover}.' }];
		expect(mailing({ blocks }).heldOut[0]?.sentence).toBe(
			'Your wording uses “Who covers for you”, which is missing: add it under Settings.'
		);
		expect(mailing({ blocks }, { cover: 'Bo Lind' }).goes).toHaveLength(1);
	});

	it('waits for what it puts in', () => {
		expect(mailing({}, { providers: [] }).heldOut[0]?.because).toBe('incomplete');
	});

	it('does not go where it puts something in that is not known', () => {
		const blocks = [{ kind: 'insert' as const, insert: 'poem' }];
		expect(mailing({ blocks }).goes).toEqual([]);
	});

	it.each([
		['an adult', {}, 'client', 1],
		['a minor', { minor: true }, 'client', 0],
		['a minor’s guardian', { minor: true }, 'guardian', 1],
		['one of a couple', { format: 'couple' }, 'members', 1],
		['somebody alone', {}, 'members', 0],
		['a former client', { standing: 'former' }, 'client', 0]
	] as const)('for %s goes where it fits', (_, changed, to, count) => {
		expect(mailing({ to }, { client: changed }).goes).toHaveLength(count);
	});

	it('may be for some reasons alone', () => {
		expect(mailing({ reasons: ['retirement'] }).goes).toEqual([]);
	});

	it('does not go as a second notice to who had no first', () => {
		expect(mailing({ step: 'send-second-notice' }).goes).toEqual([]);
	});

	it('does not go as a notice to who is told of no ending', () => {
		const step = 'give-written-notice';
		expect(mailing({ step }, { client: { reason: 'not-ending' } }).goes).toEqual([]);
	});
});
