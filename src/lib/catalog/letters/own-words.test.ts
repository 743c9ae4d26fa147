import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { addDays, day } from '$lib/domain/days/day';
import type { Wording } from '$lib/domain/records';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import {
	inOwnWords,
	merged,
	changeKey,
	pieces,
	rewritten,
	textOf,
	variants,
	type WordChange
} from '$lib/domain/letters/wording';
import { situationFor } from '$tests/support/catalog/letters/fitting';
import { letters, stock } from './index';

const closing = letters.find(({ id }) => id === 'practice-closing')!;

function toClient(here: Situation): Addressee {
	return { case: here.case, recipient: null };
}

function blocksWith(changes: WordChange[], here: Situation, template: LetterTemplate = closing) {
	return rewritten(template, merged(changes), here, toClient(here), stock).blocks;
}

/** Each of our own texts in its own place. */
function oursAgain(template: LetterTemplate, here: Situation, to: Addressee): WordChange[] {
	const found = variants(template, [{ here, to }]);
	return found
		.filter(({ piece }) => piece.text.length > 0)
		.map(({ piece: { part, from, text } }) => ({ part, from, to: textOf(text), added: [] }));
}

describe.each(letters.map((letter) => [letter.id, letter] as const))('%s', (_, letter) => {
	const here = situationFor(letter);
	const to = { case: here.case, recipient: null };

	it('stays as it is where nothing is changed', () => {
		expect(rewritten(letter, merged([]), here, to, stock)).toEqual(letter.write(here, to));
	});

	it('reads the same when each text is replaced by itself with its fields', () => {
		const changes = merged(oursAgain(letter, here, to));
		expect(rewritten(letter, changes, here, to, stock)).toEqual(letter.write(here, to));
	});

	it('has pieces that name no value of the practice or the person', () => {
		const from = pieces(letter, here, to)
			.map((piece) => piece.from)
			.join('\n');
		expect(from).not.toMatch(/Zoë|Noor|Ada Moreno|503-555-01|ada@|20\d\d|Jonas|Harriet/);
	});
});

const people = fc.record({
	name: fc.constantFrom('May June', 'Will Hope', 'I', 'Ada Moreno', '{closing-day}', 'A. B. {}'),
	callName: fc.constantFrom(null, 'May', 'Will', 'Bo'),
	last: fc.constantFrom(null, ...[0, 1, 20, 44].map((count) => addDays(day('2026-09-30'), count)))
});

function whoIs({ name, callName, last }: { name: string; callName: string | null; last: unknown }) {
	const own = caseOf({
		client: client({ name, callName, lastSessionOn: last as null }),
		outcomes: [outcome('tell-in-session')]
	});
	return situation(own, context({ catalog, practice: practice({ place: 'us-or' }) }));
}

describe('the pieces of a letter', () => {
	it('are the same for people of any name, whose last session is on a day of their own', () => {
		fc.assert(
			fc.property(people, people, (one, other) => {
				const [a, b] = [one, other].map((each) => {
					const here = whoIs({ ...each, last: each.last ?? day('2026-09-30') });
					return pieces(closing, here, toClient(here)).map(changeKey);
				});
				expect(a).toEqual(b);
			})
		);
	});

	it('tell the day of the last session from the closing day, though both are the same', () => {
		const same = { closingOn: day('2026-11-13'), lastSessionOn: day('2026-11-13') };
		const here = situationFor(closing, same);
		const found = variants(closing, [{ here, to: toClient(here) }]);
		const news = found.find(({ piece }) => piece.part === 'paragraph')!;
		expect(textOf(news.piece.text)).toContain(
			'I will close my practice on {closing-day}. My last day of sessions is {last-session}.'
		);
	});

	it('number the days that are no field', () => {
		const invited = letters.find(({ id }) => id === 'attendance-warning')!;
		const here = situationFor(invited);
		const text = variants(invited, [{ here, to: toClient(here) }])
			.map(({ piece }) => textOf(piece.text))
			.join(' ');
		expect(text).toContain('Please let me know by {day-1}');
	});

	it('stand once for all, with the number of copies that they are in', () => {
		const readers = [null, day('2026-09-30'), null].map((last) => {
			const here = whoIs({ name: 'Bo Lind', callName: null, last });
			return { here, to: toClient(here) };
		});
		const [first, second] = variants(closing, readers).filter(
			({ piece }) => piece.part === 'paragraph'
		);
		expect([first?.copies, second?.copies]).toEqual([2, 1]);
	});
});

const thanks = pieces(closing, situationFor(closing), toClient(situationFor(closing))).find(
	({ from }) => from.startsWith('Thank you')
)!;

function record(changes: WordChange[], changed: Partial<Wording> = {}): Wording {
	return {
		id: 'w',
		letter: 'practice-closing',
		basedOnVersion: closing.version,
		clientId: null,
		recipientId: null,
		name: '',
		words: JSON.stringify({ kind: 'changes', changes }),
		changedOn: day('2026-06-01'),
		...changed
	};
}

function thanksIn(wordings: Wording[], id: string): string {
	const here = situationFor(closing);
	const own = { ...here, case: { ...here.case, client: { ...here.case.client, id } } };
	const template = inOwnWords(letters, wordings, stock).find((each) => each.id === closing.id)!;
	const block = template.write(own, toClient(own)).blocks[1];
	return block?.kind === 'paragraph' ? block.text : '';
}

describe('own words', () => {
	const change = (to: string | null): WordChange => ({
		part: 'paragraph',
		from: thanks.from,
		to,
		added: []
	});
	const forAll = record([change('Thank you, {call-name}.')]);
	const forZoe = record([change('For you alone.')], { id: 'z', clientId: 'zoe' });

	it('for everybody reach each copy, with the person’s own values', () => {
		expect(thanksIn([forAll], 'bo')).toBe('Thank you, Zoë Lindqvist.');
	});

	it('for one person stand before those for everybody, and leave the others as they are', () => {
		const both = [forAll, forZoe];
		expect([thanksIn(both, 'zoe'), thanksIn(both, 'bo')]).toEqual([
			'For you alone.',
			'Thank you, Zoë Lindqvist.'
		]);
	});

	it('that cannot be read leave ours', () => {
		const ours = 'Thank you for the trust you have shown me. I have been glad to work with you.';
		expect(thanksIn([record([], { words: '{"kind":' })], 'zoe')).toBe(ours);
	});

	it('may leave a paragraph out, and put others and inserts below', () => {
		const here = situationFor(closing);
		const added = [
			{ kind: 'paragraph', text: 'One.\nTwo.' },
			{ kind: 'insert', insert: 'session-days' }
		] as const;
		const blocks = blocksWith([{ ...change(null), added: [...added] }], here);
		expect(blocks.slice(1, 3)).toEqual([
			{ kind: 'paragraph', text: 'One.' },
			{ kind: 'paragraph', text: 'Two.' }
		]);
	});

	it('block the letter that names what is not known, and only that', () => {
		const template = inOwnWords(letters, [record([change('Ask {cover}.')])], stock).find(
			({ id }) => id === closing.id
		)!;
		expect([
			template.missing(situationFor(closing)),
			closing.missing(situationFor(closing))
		]).toEqual([
			['Your wording uses “Who covers for you”, which is missing: add it under Settings.'],
			[]
		]);
	});
});
