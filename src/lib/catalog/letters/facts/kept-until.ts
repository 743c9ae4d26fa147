import type { Day } from '$lib/domain/days/day';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import type { Situation } from '$lib/domain/rules/ending';
import { wheres } from '$lib/domain/rules/where';

/** The day until which the file is kept, where it is sure; `null`: as long as the rules ask. */
export function keptUntilOn(situation: Situation): Day | null {
	const { practice, place } = situation;
	const { client } = situation.case;
	const ruled = retention(
		client,
		retentionBasis(situation),
		wheres(practice, [place]),
		practice.regionStyle
	);
	return client.keepUntilOn ?? (ruled.sure ? ruled.on : null);
}
