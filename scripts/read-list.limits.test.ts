/** What is no list, or far more than one, is refused in a sentence or read; how quickly stands in bench/limits. */
import { expect, it } from 'vitest';
import { hugeLists } from '$tests/support/huge-lists';
import { made } from '$tests/support/lists';

it.each(hugeLists)('%s is refused, or read', async (_, file, sentence) => {
	const { refused } = await made(file());
	expect(refused ?? '').toMatch(sentence ?? /^/);
});
