import { expect, it } from 'vitest';
import { relatedTests } from './related-tests.mjs';

const texts = new Map([
	['src/lib/domain/a.ts', ''],
	['src/lib/domain/a.test.ts', "import './a';"],
	['src/lib/domain/b.ts', "import type { A } from './a';"],
	['src/lib/domain/b.test.ts', "import './b';"],
	['src/lib/domain/c.test.ts', "import './a.test';"],
	['src/lib/vault/d.ts', "import '$lib/domain/a';"],
	['src/lib/vault/d.test.ts', "import './d';"],
	['src/routes/E.svelte', "<script>\nimport '$lib/vault/d';\n</script>"],
	['src/routes/E.svelte.test.ts', "import './E.svelte';"],
	['src/lib/domain/other.test.ts', "import './other';"],
	['tests/support/facts.ts', ''],
	['src/lib/domain/facts.test.ts', "import '$tests/support/facts';"]
]);

it('the tests of a change are all that imports lead to, the nearest first', () => {
	const unit = ['a', 'b', 'c'].map((name) => `src/lib/domain/${name}.test.ts`);
	const { unit: found, browser } = relatedTests(['src/lib/domain/a.ts'], texts);
	expect(found[0]).toBe('src/lib/domain/a.test.ts');
	expect(found.toSorted()).toEqual(unit);
	expect(browser).toEqual([]);
});

it('a table of tests leads to the tests that use it', () => {
	const { unit } = relatedTests(['tests/support/facts.ts'], texts);
	expect(unit).toEqual(['src/lib/domain/facts.test.ts']);
});

it('in a browser only those run that import what was changed itself', () => {
	const { browser } = relatedTests(['src/lib/vault/d.ts'], texts);
	expect(browser).toEqual(['src/lib/vault/d.test.ts']);
});

it('a test that was changed is run, and one that was deleted is not', () => {
	const changed = ['src/lib/domain/b.test.ts', 'src/lib/domain/gone.test.ts'];
	expect(relatedTests(changed, texts).unit).toEqual(['src/lib/domain/b.test.ts']);
});
