/** Letters as the catalog writes them, for whatever makes files of them. */
import { letters } from '$lib/catalog/letters/index';
import { reasons } from '$lib/catalog/index';
import type { Letter } from '$lib/domain/letters/letter';
import { situation } from '$lib/domain/rules/situation';
import { writtenAnew } from '$tests/support/reading/offered';
import { everybody } from '$tests/support/reading/situations';

/** So many reasons' letters are tried. */
const ids = ['practice-closing', 'sudden-absence', 'planned-leave', 'retirement'];

/** One for each of these catalog ids, to an adult or a guardian, where all is known. */
export function realLetters(
	place: string,
	language: 'en' | 'es',
	types: readonly string[]
): Letter[] {
	const places = [{ whole: null, place, knows: 'full', record: 'full' }];
	const round = { kinds: ['an adult', 'a minor'], moments: ['told'], inPairs: false, places };
	const all = reasons
		.filter(({ id }) => ids.includes(id))
		.flatMap((reason) => [...everybody(round, reason)])
		.flatMap((tried) => {
			const own = tried.caseWith([]);
			const client = { ...own.client, letterLanguage: language };
			return writtenAnew(letters, situation({ ...own, client }, tried.context));
		});
	return types.flatMap((type) => all.find((each) => each.type === type) ?? []);
}
