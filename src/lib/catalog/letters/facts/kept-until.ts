import type { Day } from '$lib/domain/days/day';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import type { Situation } from '$lib/domain/rules/ending';
import { wheres } from '$lib/domain/rules/where';

/** The day to come until which the file is kept, where it is sure and no leave lets it grow; `null`: as long as the rules ask. */
export function keptUntilOn(situation: Situation): Day | null {
	const { practice, place, reason, today } = situation;
	if (reason.temporary) return null;
	const { client } = situation.case;
	const ruled = retention(
		client,
		retentionBasis(situation),
		wheres(practice, [place]),
		practice.regionStyle
	);
	const on = client.keepUntilOn ?? (ruled.sure ? ruled.on : null);
	return on !== null && on > today ? on : null;
}
