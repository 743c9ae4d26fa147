import illnessToAdults from '$lib/catalog/letters/illness';
import plannedLeave from '$lib/catalog/letters/planned-leave';
import { writeDay } from '$lib/domain/days/day';
import { cover } from '$lib/catalog/letters/blocks/cover';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { toSetADay } from '$lib/catalog/letters/blocks/last-sessions';
import { back, ifLater } from '$lib/catalog/letters/blocks/leave';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { nextWordOn } from '$lib/catalog/letters/blocks/next-word';
import type { Situation } from '$lib/domain/rules/ending';
import type { AboutThem } from './about-them';
import * as say from './words';

/** The therapist goes away for a while. */
export const leave: AboutThem = {
	of: [plannedLeave],
	documentTitle: 'About a leave',
	subject: (situation) => `I will be away after ${dates(situation).last}`,
	body: (situation) => [
		paragraph(
			`${say.opening(situation)} I will be away from work for a while. ${say.lastDayOf(situation)} I plan to be back ${back(situation)}.`
		),
		paragraph(`${say.whatWasSaid(situation)} Thank you for the trust you have placed in me.`),
		paragraph(
			`It has nothing to do with ${say.called(situation)}, and the work can go on afterwards. Until then I would like us to plan the time between. ${toSetADay(situation)}`
		),
		...cover(
			situation.practice,
			'While I am away',
			`This colleague is there for ${say.called(situation)} and for you. You may call:`
		),
		...goingOn(situation, changing(situation)),
		...ifLater(situation),
		...say.recordsOf(),
		...helpAtOnce(situation),
		paragraph('I wish you both well, and I hope to see you again.')
	]
};

/** The therapist fell ill and cannot work for now. */
export const illness: AboutThem = {
	of: [illnessToAdults],
	documentTitle: 'About the next sessions',
	subject: () => 'I cannot work for now',
	body: (situation) => [
		paragraph(
			`${say.opening(situation)} I have been unable to work since ${writeDay(situation.begunOn, situation.practice.regionStyle)}, and the next sessions cannot take place. I am being looked after, and I keep the rest to myself. I hope that you understand.`
		),
		paragraph(
			`It has nothing to do with ${say.called(situation)} or with you. ${say.whatWasSaid(situation)} Thank you for your trust and your patience.`
		),
		...cover(
			situation.practice,
			'Who is there for you',
			`A colleague covers for me, for ${say.called(situation)} and for you. You may call:`
		),
		{ kind: 'heading', text: 'When you will hear more' },
		paragraph(
			`You will hear from me or from ${situation.practice.coverName ?? ''} by ${next(situation)} how it goes on.`
		),
		...goingOn(situation, changing(situation)),
		...say.recordsOf(),
		...helpAtOnce(situation),
		paragraph('I wish you both well.')
	]
};

function changing(situation: Situation): string {
	return `${say.called(situation)} may also see somebody else, for now or for good. That is for you both to choose. If you agree in writing, they can be told what they need to know. Here are people you could ask:`;
}

function next(situation: Situation): string {
	const on = nextWordOn(situation);
	return on ? writeDay(on, situation.practice.regionStyle) : '';
}
