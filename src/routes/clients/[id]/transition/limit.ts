/** How long a release may run here: the stricter of the practice's place and the client's. */
import { jurisdictions } from '$lib/catalog';
import { releaseLimit, type ReleaseLimit } from '$lib/domain/releases/release-expiry';
import type { Situation } from '$lib/domain/rules/ending';
import { wheres } from '$lib/domain/rules/where';

export function limitFor({ practice, place }: Situation): ReleaseLimit | null {
	const here = jurisdictions.find(({ id }) => id === practice.place) ?? place;
	return releaseLimit(wheres(practice, [here, place]));
}
