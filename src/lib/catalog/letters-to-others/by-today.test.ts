/** What is spoken, published and told to others speaks by today's day and by what whoever acts has said. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { unanswered } from '$lib/domain/letters/outside-letter';
import type { Practice } from '$lib/domain/records';
import {
	byExecutor,
	hereFor,
	known,
	onLeave,
	words
} from '$tests/support/catalog/letters-to-others/fitting';
import { practiceEntries } from './index';

const find = (id: string) => practiceEntries.find((each) => each.id === id)!;
const text = (id: string, changed: Partial<Practice> = {}, more = {}) =>
	words(find(id), { ...known, ...changed }, more);
/** Today is June 1, 2026; the practice closes on November 13. */
const closed = { closingOn: day('2026-05-29'), lastSessionOn: day('2026-05-22') };
const gone: Partial<Practice> = { ...byExecutor, absence: 'died' };
const noDay: Partial<Practice> = { ...gone, closingOn: null, lastSessionOn: null };

describe('voicemail and reply', () => {
	it('say of a day to come that the practice closes, and that somebody listens until then', () => {
		const spoken = text('voicemail');
		expect(spoken).toContain('The practice closes on November 13, 2026.');
		expect(spoken).not.toMatch(/closed|not listened to|not read/);
	});

	it('say of a day that is past that it closed', () => {
		expect(text('voicemail', closed)).toMatch(
			/The practice closed on May 29, 2026\.(.|\n)*not listened to/
		);
	});

	it('say on a leave that begins later when it does, and once it has begun that it has', () => {
		expect(text('voicemail', onLeave)).toContain(
			'My last day at work for now is October 30, 2026.'
		);
		expect(text('voicemail', { ...onLeave, lastSessionOn: day('2026-05-22') })).toContain(
			'I am away from work.'
		);
	});

	it.each([gone, noDay])(
		'say of a sudden ending that no session takes place, and no day',
		(own) => {
			expect(find('voicemail').missing(hereFor({ ...known, ...own }))).toEqual([]);
			const spoken = text('voicemail', own);
			expect(spoken).toContain('No more sessions can take place');
			expect(spoken).not.toMatch(/clos|2026/);
		}
	);
});

describe('the notice to publish', () => {
	it.each(['public-notice', 'newspaper'])('%s has no comma where no profession is noted', (id) => {
		const alone = { name: '' };
		expect(text(id, alone)).toContain('Ada Moreno, Psychologist, closes the practice');
		expect(text(id, { ...alone, profession: '' })).toContain('Ada Moreno closes the practice');
	});

	it.each(['public-notice', 'newspaper'])('%s has nobody close who is gone', (id) => {
		expect(text(id, gone)).toMatch(
			/The practice of Ada Moreno[^.]* closes on November 13, 2026\. No more sessions can take place/
		);
		expect(text(id, gone)).not.toMatch(/Psychologist[^.]*, closes the practice/);
	});

	it('says on the door of a practice that has closed that it is', () => {
		expect(text('public-notice', closed)).toContain('Closed since May 29, 2026.');
		expect(text('public-notice', closed)).not.toContain('Open until');
	});
});

it('a day until which records are asked for is set anew where it lies before the closing', () => {
	const early = { custodian: 'later', askMeUntilOn: day('2026-10-31') } as const;
	for (const id of ['voicemail', 'public-notice', 'newspaper', 'licensing-board'])
		expect(find(id).missing(hereFor(early)).join()).toContain('before the closing day');
	expect(find('voicemail').missing(hereFor({ ...early, askMeUntilOn: day('2026-11-13') }))).toEqual(
		[]
	);
});

it.each([
	['died', 'who has died.'],
	['ill', 'who is ill and can no longer work.'],
	['unknown', 'who can no longer work.'],
	[null, 'who can no longer work.']
] as const)(
	'where it was said that the colleague: %s, board, insurer, landlord and colleague read “%s”',
	(absence, says) => {
		for (const id of ['licensing-board', 'liability-insurer', 'landlord', 'colleague'])
			expect(text(id, { ...byExecutor, absence })).toContain(`Ada Moreno, Psychologist, ${says}`);
	}
);

describe('the board reads of the telling what the record holds', () => {
	const board = (told: number, people: number) =>
		words(find('licensing-board'), known, { told: 'yes' }, { told, people });

	it.each([
		[0, 0, 'Clients will hear from me about the closing and how to get their records.'],
		[0, 30, 'Clients will hear from me about the closing and how to get their records.'],
		[12, 30, '12 of 30 current clients have been told of the closing so far.'],
		[30, 30, 'All current clients have been told of the closing.']
	])('%i of %i', (told, people, says) => {
		expect(board(told, people)).toContain(says);
		expect(board(told, people).includes('have been told')).toBe(told > 0);
	});

	it('and nobody ticks it by hand', () => {
		const asks = find('licensing-board').asks(hereFor(known));
		expect(asks.map(({ id }) => id)).not.toContain('told');
	});
});

it.each(['licensing-board', 'landlord', 'vendor', 'payer'])(
	'%s sends post to no office that is given up',
	(id) => {
		const asks = find(id).asks(hereFor(known));
		expect(unanswered(asks, {}).map((each) => each.id)).toContain('mailTo');
		expect(text(id)).toMatch(/Box 40\nSalem/);
	}
);
