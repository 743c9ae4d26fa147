/** How the notice went out last, where one came back and was sent once more; and whether none is with them. */
import type { Outcome } from '$lib/domain/records';
import { milestones as at, type Situation } from '$lib/domain/rules';

/** `null`: none has been given. */
export function noticeOut({
	ended
}: Pick<Situation, 'ended'>): Pick<Outcome, 'happenedOn' | 'way'> | null {
	const [first, again] = [ended(at.letter), ended(at.sentAgain)];
	if (first?.outcome !== 'done') return null;
	const isAgain = again?.outcome === 'done' && again.happenedOn >= first.happenedOn;
	return isAgain ? { happenedOn: again.happenedOn, way: again.way ?? first.way } : first;
}

/** The only letter that told them did not reach them. */
export function isNoticeBack({ ended, known: { reads } }: Situation): boolean {
	const how = ended(at.letter);
	return reads === 'nothing' && how?.outcome === 'done' && how.said !== null;
}
