import leavingGroupPractice from '$lib/catalog/letters/leaving-group-practice';
import practiceClosing from '$lib/catalog/letters/practice-closing';
import type { Block } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { choices, feesDiffer } from '$lib/catalog/letters/blocks/choices';
import { closingDay, closingSubject, moving, willClose } from '$lib/catalog/letters/blocks/closing';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { reachingMe } from '$lib/catalog/letters/blocks/reaching-me';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import { records } from '$lib/catalog/letters/blocks/your-records';
import type { AboutThem } from './about-them';
import * as say from './words';

/** The practice closes, or the therapist leaves it. */
export const closing: AboutThem = {
	of: [practiceClosing, leavingGroupPractice],
	subject: closingSubject,
	body: (situation) => [
		paragraph(`${say.opening(situation)} ${fact(situation)} ${say.lastDayOf(situation)}`),
		paragraph(`${say.whatWasSaid(situation)} Thank you for the trust you have placed in me.`),
		...say.goodbye(situation),
		...say.orderedOf(situation),
		...ofReason(situation),
		...goingOn(situation, say.othersFor(situation)),
		...say.medicineOf(situation),
		...records(situation, `${say.called(situation)}’s`),
		...helpAtOnce(situation),
		...reachingMe(situation),
		paragraph(say.wish(situation))
	],
	sheets: ifSoon
};

function fact(situation: Situation): string {
	if (situation.reason.id === 'relocation') return moving(situation);
	if (situation.reason.id === 'retirement')
		return `I am going to retire. My practice closes on ${closingDay(situation)}.`;
	return willClose(situation);
}

function ofReason(situation: Situation): Block[] {
	const name = say.called(situation);
	if (situation.reason.id === 'relocation')
		return [
			paragraph(
				`You may wonder about online sessions after my move. The law where ${name} lives decides whether I may offer them. So please plan as if the work ends on that last day.`
			)
		];
	if (situation.reason.id !== 'leaving-group-practice') return [];
	return [
		{ kind: 'heading', text: 'The choice' },
		paragraph(`You and ${name} choose freely how to go on. These are the ways I know of:`),
		{ kind: 'list', items: choices(situation) },
		paragraph(`No way is better than the others. ${feesDiffer(situation)}`)
	];
}
