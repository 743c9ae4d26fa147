/** What sets no longest term, and the warning that goes with a release: what else one needs is read in `words.test.ts`. */
import { expect, it } from 'vitest';
import { lawOf } from '$tests/support/catalog/law';

/** Terms that hold only where the release names none: no longest term may stand there. */
const defaults = [
	['us-mn', '144.293'],
	['us-ne', '71-8403(1)'],
	['us-in', '16-39-2-5'],
	['us-il', '110/5(b)(6)']
] as const;

const releasesOf = (place: string) => lawOf(place).release;

it.each(defaults)('%s: %s sets no longest term', (place, cite) => {
	const found = releasesOf(place).filter(({ source }) => source.text.includes(cite));
	expect(found.filter(({ asks }) => asks === 'longestTerm')).toEqual([]);
});

it.each([
	[
		'us-dc',
		'7-1201.04',
		/violates the provisions of .+ Act of 1978.+ only be made pursuant to a valid authorization by the client or as provided in title III or IV of that Act\. The Act provides for civil damages and criminal penalties/
	],
	[
		'us-ia',
		'228.2(2)',
		/(?=.*written authorization of .+legal representative, or as otherwise provided)(?=.*unauthorized disclosure of mental health information is unlawful)(?=.*civil damages and criminal penalties)/
	]
])(
	'in %s a warning travels with what is passed on, as the statute has it (%s)',
	(place, cite, words) => {
		const warnings = releasesOf(place).filter(
			({ asks, source }) => asks === 'warning' && source.text.includes(cite)
		);
		expect(warnings.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(words)]);
	}
);
