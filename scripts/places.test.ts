import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog';
import * as words from '$lib/domain/rules/rule-words';
import { cells, document, path } from './places.mjs';
import { files, texts } from './tree.mjs';

const now = document(jurisdictions, words);

it('docs/places.md is as the places are: run `node scripts/places.mjs`', () => {
	expect(readFileSync(path, 'utf8') === now, 'out of date: run `node scripts/places.mjs`').toBe(
		true
	);
});

it('each topic has 204 cells: 51 places and four licences', () => {
	const counted = cells(jurisdictions).map(({ counts }) =>
		counts.reduce((sum, each) => sum + each)
	);
	expect(counted).toEqual([204, 204, 204, 204, 204, 204]);
});

it('counts a place by its own rules: of Florida and Illinois, as their files say', () => {
	const of = (...ids: string[]) =>
		Object.fromEntries(
			cells(jurisdictions.filter(({ id }) => ids.includes(id))).map(({ title, counts }) => [
				title,
				counts
			])
		);
	// 64B19-19.003 for psychologists was read; 64B4-9.001 for the other three stands on a weak host, quoted in two ways.
	expect(of('us-fl')['How long adults’ records are kept']).toEqual([1, 3, 0, 0]);
	// The guidelines that the psychologists' association names were read about; for the others nobody found years.
	expect(of('us-il')['How long adults’ records are kept']).toEqual([0, 1, 3, 0]);
	expect(of('us-il')['What a release needs']).toEqual([4, 0, 0, 0]);
});

it.each(jurisdictions.map((place) => [place.title, place] as const))(
	'every rule of %s that sets a day or a sentence stands there with its source',
	(title, place) => {
		const [, section = ''] = now.split(`\n## ${title}\n`);
		const here = section.split('\n## ')[0];
		const { retention, limits, methods, mustSay, release, minorConsent } = place;
		const rules = [retention, limits, methods, mustSay, release, minorConsent].flat();
		for (const { source } of rules) {
			const line = `(${source.text}; read on ${source.checkedOn})`;
			if (source.confidence === 'A') expect(here).toContain(line);
		}
		const lines = here?.split('\n').filter((each) => each.startsWith('- '));
		expect(lines).toHaveLength(rules.filter(({ source }) => source.confidence === 'A').length);
	}
);

it('pages read the places as they count today; as they are shipped only before a vault is open, or to pass them on', () => {
	const shipped = [...texts(files().filter((file) => file.startsWith('src/routes/')))]
		.filter(([file]) => !file.includes('.test.'))
		.filter(([, code]) => /(?<!catalog\.)\bjurisdictions\b/.test(code))
		.map(([file]) => file.replace('src/routes/', ''));
	expect(shipped.sort()).toEqual([
		'settings/rules/Share.svelte',
		'settings/rules/share.ts',
		'shared/case/facts.svelte.ts',
		'welcome/PracticeAnswers.svelte'
	]);
});
