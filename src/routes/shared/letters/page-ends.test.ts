/** Every letter of the catalog, laid out: none runs a few lines over its page, or leaves little on its last. */
import { letters } from '$lib/catalog/letters';
import type { Region } from '$lib/domain/days/day';
import { situationFor, write } from '$tests/support/catalog/letters/fitting';
import { laid } from '$tests/support/pdf/laid';
import { expect, it } from 'vitest';

/** With three referrals, as `situationFor` has them. */
const letterhead = {
	name: 'Willowbrook Psychotherapy',
	address: '14 Orchard Row, Suite 3\nPortland, OR 97201',
	email: 'office@willowbrook.example',
	website: 'willowbrook.example'
};
/** Closing, name, two lines below it, and as many lines of text as look like a part of a letter. */
const FEWEST = 10;

const both: readonly Region[] = ['US', 'GB'];
const all = letters.flatMap((each) => both.map((region) => [each.id, region, each] as const));

it.each(all)('%s does not end with a few lines on a page of their own: %s', (_, region, letter) => {
	const here = situationFor(letter, { ...letterhead, regionStyle: region });
	const pages = laid({ ...write(letter, here), sheets: [] });
	const last = pages.at(-1)?.blocks.filter(({ block }) => block.role !== 'Artifact') ?? [];
	const lines = last.reduce((sum, { block }) => sum + block.lines.length, 0);
	expect(lines).toBeGreaterThanOrEqual(FEWEST);
});
