import { describe, expect, it } from 'vitest';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Wording } from '$lib/domain/records';
import { guardian, practice, situationOf } from '$tests/support/domain/cases';
import { change, notice, ownLetter, stock, toClient, wording } from '$tests/support/domain/wording';
import { merged } from './applied';
import { inOwnWords, rewritten } from './templates';
import type { WordChange } from './words';

const here = situationOf();
const changes = (...all: WordChange[]) => ({ kind: 'changes', changes: all });
const saying = (to: string, changed: Partial<Wording> = {}) =>
	wording(changes(change({ to })), changed);

function inWords(letter: LetterTemplate, ...wordings: Wording[]): LetterTemplate {
	return inOwnWords([letter], wordings, stock())[0]!;
}

describe('the letters there are', () => {
	it('are ours, then the therapist’s own', () => {
		const own = wording(ownLetter(), { id: 'bye', letter: null });
		const all = inOwnWords([notice()], [own, saying('Bye.')], stock());
		expect(all.map(({ id }) => id)).toEqual(['practice-closing', 'own-bye']);
	});

	it.each([
		['changes to another letter', saying('Bye.', { letter: 'leave' })],
		['words that cannot be read', wording({ kind: 'poem' })],
		['a letter where changes belong', wording(ownLetter())]
	])('stay as they are by %s', (_, record) => {
		const letter = notice();
		expect(inWords(letter, record)).toBe(letter);
	});
});

describe('the copy', () => {
	const maja = guardian();
	const forAll = saying('All.');
	const forZoe = saying('Zoë alone.', { clientId: 'zoe' });
	const forMaja = saying('Maja alone.', { clientId: 'zoe', recipientId: 'maja' });
	const forBo = saying('Bo alone.', { clientId: 'bo' });

	it.each([
		['of the client', null, [forAll, forZoe, forMaja, forBo], 'Zoë alone.'],
		['of the guardian', maja, [forZoe, forMaja, forAll], 'Maja alone.'],
		['of a guardian without words of their own', maja, [forAll, forZoe], 'All.'],
		['of a client without words of their own', null, [forAll, forMaja, forBo], 'All.'],
		['of a client about whom nothing is changed', null, [forBo], 'Thank you.']
	] as const)('%s', (_, recipient, wordings, text) => {
		const { blocks } = inWords(notice(), ...wordings).write(here, { case: here.case, recipient });
		expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text });
	});
});

describe('what is lacking', () => {
	const cover = 'Your wording uses “Who covers for you”, which is missing: add it under Settings.';
	const last = 'Your wording uses “Day of the last session”, which is not known for them yet.';
	const undated = situationOf({ practice: practice({ lastSessionOn: null }) });
	const both = saying('{cover}, {last-session}, {cover}');

	it('is what the changes name: of the practice, and of the person', () => {
		const letter = inWords(notice(), both);
		expect([letter.missing(undated), letter.unknown(undated)]).toEqual([[cover], [last]]);
	});

	it('is what ours lacks first', () => {
		const lacking = { missing: () => ['Say where.'], unknown: () => ['Ask when.'] };
		const letter = inWords(notice(lacking), both);
		expect([letter.missing(undated), letter.unknown(undated)]).toEqual([
			['Say where.'],
			['Ask when.']
		]);
	});

	it('is not looked for in a letter that cannot be written yet', () => {
		const letter = notice({
			missing: () => ['Say where.'],
			write: () => {
				throw new Error('written though something is missing');
			}
		});
		expect(inWords(letter, both).unknown(undated)).toEqual([]);
	});

	it('is said once where several paragraphs name it', () => {
		const record = wording(
			changes(change({ to: '{cover}', added: [{ kind: 'paragraph', text: 'Ask {cover}.' }] }))
		);
		expect(inWords(notice(), record).missing(here)).toEqual([cover]);
	});

	it('writes no letter where the changes name nothing that may lack', () => {
		const letter = notice();
		expect(inWords(letter, saying('Bye, {client}.')).missing(here)).toEqual([]);
		expect(letter.times).toBe(0);
	});
});

it('a letter that nothing is changed about is written once', () => {
	const letter = notice();
	const copy = rewritten(letter, merged([]), here, toClient(here), stock());
	expect([letter.times, copy.blocks.length]).toEqual([1, 5]);
});

it('of a Spanish letter stays ours, and the English copy for the file says so', () => {
	const ours = notice();
	const spanish: LetterTemplate = {
		...ours,
		write: (...of) => ({ ...ours.write(...of), inEnglish: { ...ours.write(...of), to: ['Copy'] } })
	};
	const to = { case: here.case, recipient: null };
	const { blocks, inEnglish } = inWords(spanish, saying('All.')).write(here, to);
	expect(blocks).toEqual(ours.write(here, to).blocks);
	expect(inEnglish?.to).toEqual(['Copy', 'Without your own wording: it is in English only']);
});
