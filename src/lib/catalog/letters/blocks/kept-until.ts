import { writeDay } from '$lib/domain/day';
import { retention } from '$lib/domain/retention';
import { retentionBasis } from '$lib/domain/retention-basis';
import type { Situation } from '$lib/domain/rules';
import { wheres } from '$lib/domain/where';

/** “at least until May 4, 2033” where the day is sure, else as long as the rules ask. */
export function keptUntil(situation: Situation): string {
	const { practice, place } = situation;
	const { client } = situation.case;
	const ruled = retention(
		client,
		retentionBasis(situation),
		wheres(practice, [place]),
		practice.regionStyle
	);
	const on = client.keepUntilOn ?? (ruled.sure ? ruled.on : null);
	return on === null
		? 'for as long as the rules of my profession ask'
		: `at least until ${writeDay(on, practice.regionStyle)}`;
}
