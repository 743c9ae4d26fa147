import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import type { NoticeBeside } from './beside';
import { guardianEnding } from './letters';

/** The work with one client ends, and the practice goes on. `why`: in a sentence or two that say nothing of the client's own. */
export function aboutOne(own: {
	why(here: Situation): string;
	more?(here: Situation): Prose[];
}): NoticeBeside {
	const { why, more = () => [] } = own;
	return {
		guardian: guardianEnding,
		subject: (situation) => `The last session is on ${dates(situation).last}`,
		body: (situation) => [
			`${say.opening(situation)} My work with ${say.called(situation)} will end. ${say.lastDayOf(situation)} ${why(situation)}`,
			`${say.whatWasSaid(situation)} Thank you for the trust you have placed in me.`,
			...say.goodbye(situation),
			...say.orderedOf(situation),
			...more(situation),
			...goingOn(situation, say.othersFor(situation)),
			...say.medicineOf(situation),
			...say.recordsOf(),
			...helpAtOnce(situation),
			...(situation.reason.careContinues ? [say.wish(situation)] : say.comingBackFor(situation))
		],
		sheets: (situation) => (situation.reason.careContinues ? ifSoon(situation) : [])
	};
}
