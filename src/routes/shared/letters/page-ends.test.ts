/** Every letter of the catalog, laid out: none runs a few lines over its page, or leaves little on its last. */
import { letters } from '$lib/catalog/letters';
import { day, type Region } from '$lib/domain/days/day';
import { situationFor, three, write } from '$tests/support/catalog/letters/fitting';
import { laid } from '$tests/support/pdf/laid';
import { describe, expect, it } from 'vitest';

/** With three referrals, as `situationFor` has them. */
const letterhead = {
	name: 'Willowbrook Psychotherapy',
	address: '14 Orchard Row, Suite 3\nPortland, OR 97201',
	email: 'office@willowbrook.example',
	website: 'willowbrook.example'
};
/** Closing, name, two lines below it, and as many lines of text as look like a part of a letter. */
const FEWEST = 10;

/** As much of each as most lists have: a way to call, one to write, and when there was room. */
const withMore = three.map((one) => ({
	...one,
	phone: '503-555-0188',
	email: 'intake@alder.example',
	address: '',
	checkedOn: day('2026-05-20')
}));
/** Who keeps the records: not known yet, or somebody with a place and a charge for copies. */
const keepers = {
	'somebody later': {},
	'somebody known': {
		custodian: 'known',
		custodianName: 'Blake Hart',
		custodianAddress: 'Box 12\nSalem, OR 97301',
		custodianPhone: '503-555-0190',
		copyCharge: 'atCost'
	}
} as const;
const closings = ['practice-closing', 'retirement', 'relocation'] as const;

const both: readonly Region[] = ['US', 'GB'];
const papers = { US: {}, GB: { place: 'uk', address: '14 Orchard Row\nLeeds\nLS1 4AP' } };
const all = letters.flatMap((each) => both.map((region) => [each.id, region, each] as const));

it.each(all)('%s does not end with a few lines on a page of their own: %s', (_, region, letter) => {
	const here = situationFor(letter, { ...letterhead, regionStyle: region });
	const pages = laid({ ...write(letter, here), sheets: [] });
	const last = pages.at(-1)?.blocks.filter(({ block }) => block.role !== 'Artifact') ?? [];
	const lines = last.reduce((sum, { block }) => sum + block.lines.length, 0);
	expect(lines).toBeGreaterThanOrEqual(FEWEST);
});

describe.each(closings)('the notice to an adult with three referrals: %s', (id) => {
	const notice = letters.find((each) => each.id === id);
	const pages = (region: Region, kept: keyof typeof keepers) => {
		if (!notice) return NaN;
		const practice = { ...letterhead, regionStyle: region, ...papers[region], ...keepers[kept] };
		const here = situationFor(notice, practice, withMore);
		return laid({ ...write(notice, here), sheets: [] }).length;
	};

	it.each(both)('is one page, whoever keeps the records: %s', (region) => {
		expect([pages(region, 'somebody later'), pages(region, 'somebody known')]).toEqual([1, 1]);
	});
});
