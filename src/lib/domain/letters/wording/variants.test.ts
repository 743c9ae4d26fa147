import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { client, situationOf } from '$tests/support/domain/cases';
import { change, notice, paragraph, toClient, writing } from '$tests/support/domain/wording';
import { textOf } from './tokens';
import { unmatched, variants } from './variants';

function reader(id: string) {
	const here = situationOf({ client: client({ id }) });
	return { here, to: toClient(here) };
}

/** A letter with a paragraph for each letter of the id: “ac” reads A. and C. */
const letter = writing((_, { case: { client } }) =>
	[...client.id].map((each) => paragraph(`${each.toUpperCase()}.`))
);

function found(...ids: string[]) {
	return variants(letter, ids.map(reader))
		.filter(({ piece }) => piece.part === 'paragraph')
		.map(({ piece, copies, reader }) => `${piece.from}${copies} ${reader.to.case.client.id}`);
}

describe('every wording stands once', () => {
	it.each<[string, string[], string[]]>([
		['as one copy reads', ['ab'], ['A.1 ab', 'B.1 ab']],
		['with its copies', ['ab', 'ab', 'a'], ['A.3 ab', 'B.2 ab']],
		['right before what it stands above', ['ad', 'acd'], ['A.2 ad', 'C.1 acd', 'D.2 ad']],
		['in the order of its copy', ['ae', 'abce'], ['A.2 ae', 'B.1 abce', 'C.1 abce', 'E.2 ae']],
		['though the copies share nothing', ['ab', 'cd'], ['A.1 ab', 'B.1 ab', 'C.1 cd', 'D.1 cd']],
		['after the last one they share', ['a', 'ab'], ['A.2 a', 'B.1 ab']],
		['before the first one they share', ['b', 'ab'], ['A.1 ab', 'B.2 b']]
	])('%s', (_, ids, all) => {
		expect(found(...ids)).toEqual(all);
	});

	it('between the greeting and the closing', () => {
		const parts = variants(letter, [reader('a'), reader('b')]).map(({ piece }) => piece.part);
		expect(parts).toEqual(['subject', 'greeting', 'paragraph', 'paragraph', 'closing']);
	});

	it('with its days under the names of their fields', () => {
		const here = situationOf({ client: client({ lastSessionOn: day('2026-11-13') }) });
		const texts = variants(notice(), [{ here, to: toClient(here) }]).map(({ piece }) =>
			textOf(piece.text)
		);
		expect(texts).toContain('I close on {closing-day}. We meet until {last-session}.');
	});
});

it('changes to words that nobody has now are told apart', () => {
	const [kept, old, heading] = [
		change({ from: 'A.' }),
		change({ from: 'Z.' }),
		change({ part: 'heading', from: 'A.' })
	];
	expect(unmatched([kept, old, heading], variants(letter, [reader('a')]))).toEqual([old, heading]);
});
