/** How long a release may run here: the stricter of the practice's place and the client's. */
import { releaseLimit, type ReleaseLimit } from '$lib/domain/releases/release-expiry';
import { wheres, type Situation } from '$lib/domain/rules';

export function limitFor({ practice, home, place }: Situation): ReleaseLimit | null {
	return releaseLimit(wheres(practice, [home, place]));
}
