import type { Prose } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import { closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reachingMe } from '$lib/catalog/letters/blocks/reaching-me';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import { records } from '$lib/catalog/letters/blocks/your-records';
import type { NoticeBeside } from './beside';
import { guardianNotice } from './letters';

/** The practice closes, or the therapist leaves it. */
export function aboutClosing(
	own: { of?: LetterTemplate; fact?(here: Situation): string; more?(here: Situation): Prose[] } = {}
): NoticeBeside {
	const { fact = willClose, more = () => [], ...rest } = own;
	return {
		...rest,
		guardian: guardianNotice,
		subject: closingSubject,
		body: (situation) => [
			`${say.opening(situation)} ${fact(situation)} ${say.lastDayOf(situation)}`,
			`${say.whatWasSaid(situation)} Thank you for the trust you have placed in me.`,
			...say.goodbye(situation),
			...say.orderedOf(situation),
			...more(situation),
			...goingOn(situation, say.othersFor(situation)),
			...say.medicineOf(situation),
			...records(situation, `${say.called(situation)}’s`),
			...helpAtOnce(situation),
			...reachingMe(situation),
			say.wish(situation)
		],
		sheets: ifSoon
	};
}
