import { expect, it } from 'vitest';
import { catalog, circumstances, reasons } from '$lib/catalog/index';
import { situation } from '$lib/domain/rules/situation';
import { context, practice } from '$tests/support/domain/cases';
import { ofKinds, specials } from '$tests/support/reading/people';
import { otherwise, somebody, withOldNews } from '$tests/support/catalog/special';

const ticked = circumstances.filter((each) => each.ticked).map(({ id }) => id);

/** Under one reason or another. */
function whatHolds(...ids: string[]): string[] {
	const found = reasons.flatMap(({ id }) => {
		const here = context({ catalog, practice: practice({ reason: id }) });
		const who = withOldNews(somebody(...ids), here);
		return situation(who, here).circumstances.map((each) => each.id);
	});
	return [...new Set(found)];
}

it.each(ticked)('%s holds where it is ticked, and no other that is ticked', (id) => {
	expect(whatHolds(id).filter((each) => ticked.includes(each as typeof id))).toEqual([id]);
});

it.each(circumstances.filter((each) => !each.ticked).map(({ id }) => id))(
	'%s holds by the facts of tests/support/catalog/special.ts, and not without',
	(id) => {
		expect(whatHolds(id)).toContain(id);
		expect(whatHolds(...ticked)).not.toContain(id);
	}
);

it('each is beside every letter, by tests/support/reading/people.ts; older news by letters/changed.test.ts', () => {
	const read = [...specials.map(({ id }) => id), ...ofKinds, ...otherwise];
	expect(circumstances.map(({ id }) => id).filter((id) => !read.includes(id))).toEqual([]);
});
