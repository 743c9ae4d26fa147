import { writeDay } from '$lib/domain/days/day';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import type { Situation } from '$lib/domain/rules/ending';
import { wheres } from '$lib/domain/rules/where';

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
