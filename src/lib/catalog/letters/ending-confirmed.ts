import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { endedOn } from './blocks/ended';
import { helpAtOnce } from './blocks/help-at-once';
import { letter } from './blocks/letter';
import { missingRecords } from './blocks/missing';
import { comingBack, missingToWrite, recordsStay } from './blocks/of-one';
import { records } from './blocks/your-records';

export default letter({
	id: 'ending-confirmed',
	code: 'L21',
	version: 2,
	title: 'Our work has ended, and well',
	about: 'After the last session: the day, what was agreed on for afterwards, records and help.',
	needs: ['crisis', 'records'],
	step: 'confirm-the-ending',
	fits: (situation) =>
		situation.reason.confirms &&
		situation.reason.ends &&
		situation.reason.clientReachable &&
		!situation.reason.temporary &&
		!situation.minor &&
		endedOn(situation) !== null,
	missing: (situation) => [
		...missingToWrite(situation),
		...(situation.reason.practiceEnds ? missingRecords(situation) : [])
	],
	documentTitle: 'Our work has ended',
	forEachMember: true,
	subject: () => 'Our work has ended',
	body
});

function body(situation: Situation): Prose[] {
	const on = endedOn(situation);
	const { regionStyle } = situation.practice;
	return [
		`Our last session was on ${on ? writeDay(on, regionStyle) : ''}, and with it our work has ended. Thank you for the trust you have shown me. I have been glad to work with you.`,
		'What we agreed on for the time after still holds. What has helped is yours to keep, and you may look back at it on harder days.',
		...(situation.reason.practiceEnds ? records(situation, 'your') : recordsStay()),
		...helpAtOnce(situation),
		...(situation.reason.mayComeBack ? comingBack(situation) : ['I wish you all the best.'])
	];
}
