import goalsAchieved from '$lib/catalog/letters/goals-achieved';
import incompatibility from '$lib/catalog/letters/incompatibility';
import lackOfProgress from '$lib/catalog/letters/lack-of-progress';
import nonPayment from '$lib/catalog/letters/non-payment';
import payerEnds from '$lib/catalog/letters/payer-ends';
import { writeDay } from '$lib/domain/days/day';
import type { Block } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import type { AboutThem } from './about-them';
import * as say from './words';

/** The work with one client ends, and the practice goes on. */
export const ofOne: AboutThem = {
	of: [goalsAchieved, lackOfProgress, incompatibility, payerEnds, nonPayment],
	subject: (situation) => `The last session is on ${dates(situation).last}`,
	body: (situation) => [
		paragraph(
			`${say.opening(situation)} My work with ${say.called(situation)} will end. ${say.lastDayOf(situation)} ${why(situation)}`
		),
		paragraph(`${say.whatWasSaid(situation)} Thank you for the trust you have placed in me.`),
		...say.goodbye(situation),
		...say.orderedOf(situation),
		...ofReason(situation),
		...goingOn(situation, say.othersFor(situation)),
		...say.medicineOf(situation),
		...say.recordsOf(),
		...helpAtOnce(situation),
		...(situation.reason.careContinues
			? [paragraph(say.wish(situation))]
			: say.comingBackFor(situation))
	],
	sheets: (situation) => (situation.reason.careContinues ? ifSoon(situation) : [])
};

/** In a sentence or two that say nothing of the client's own. */
function why(situation: Situation): string {
	const name = say.called(situation);
	switch (situation.reason.id) {
		case 'goals-achieved':
			return 'It is a good ending: what we set out to do is done.';
		case 'lack-of-progress':
			return `I believe that a different approach may do more for ${name} than more of mine. Nobody has done anything wrong.`;
		case 'incompatibility':
			return `I believe that somebody with other skills than mine can do more for ${name}. This is about what I can offer, and about nobody else.`;
		case 'payer-ends':
			return 'Whoever pays for the sessions will stop paying, unless we find another way. None of us chose this.';
		default:
			return `When we began, we agreed on the fee. We talked about it on ${talkedOn(situation)}, and have not found a way to go on. It is about the fee alone, and not about ${name}.`;
	}
}

function ofReason({ reason }: Situation): Block[] {
	if (reason.id === 'payer-ends')
		return [
			{ kind: 'heading', text: 'What you can do' },
			{
				kind: 'list',
				items: [
					'You can ask for a new decision. The letter you had from them says how, and by when.',
					'You can pay for the sessions yourselves. Ask me what it costs, and choose freely.',
					'You can choose somebody who is paid for, or who has a lower fee.'
				]
			},
			paragraph('You can have a copy of the records whatever you choose.')
		];
	if (reason.id !== 'non-payment') return [];
	return [
		paragraph(
			'Some people and clinics have a lower fee for those who ask. If you see a way to pay that we have not thought of, tell me. You can have a copy of the records whatever is owed. The account itself is on a paper of its own.'
		)
	];
}

function talkedOn({ doneOn, practice }: Situation): string {
	const on = doneOn('talk-over-consequences');
	return on ? writeDay(on, practice.regionStyle) : '';
}
