import { writeDay } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { attempts, inWords } from './blocks/attempts';
import { answerBy } from './blocks/days-ahead';
import { helpAtOnce } from './blocks/help-at-once';
import { letter } from './blocks/letter';
import { missingToWrite } from './blocks/of-one';
import { reach } from './blocks/reaching-me';

export default letter({
	id: 'attendance-warning',
	code: 'L12',
	version: 2,
	title: 'Please let me know by a day',
	about: 'To somebody who stays away: what would help, a day to answer by, and what happens then.',
	needs: ['crisis'],
	step: 'send-a-warning',
	fits: ({ reason, minor, ended }) =>
		!reason.clientReachable && !minor && ended(milestones.letter) === null,
	missing: missingToWrite,
	documentTitle: 'Please let me know',
	subject: (situation) => `Please let me know by ${answerBy(situation)}`,
	body
});

function body(situation: Situation) {
	const tried = attempts(situation);
	const by = answerBy(situation);
	return [
		`${missed(situation)} I would like to know how you are. ${tried ?? 'I have not heard from you.'}`,
		'There may be a good reason: your health, money, travel, time, or something between us. You can tell me, and we can look for a way. Another hour, a phone call or some weeks off may be enough.',
		{ kind: 'heading' as const, text: `Please let me know by ${by}` },
		`Would you like to go on, or would you rather stop? Either is fine. Please ${reach(situation.practice)} by ${by}. A short line is enough.`,
		`If I do not hear from you by then, I will take it that you wish to stop for now. I will then write once more, with a day for the end, names of others and one last session on offer.`,
		...helpAtOnce(situation),
		'I hope to hear from you.'
	];
}

/** The sessions they were not at, else the last one they were. */
function missed(situation: Situation): string {
	const { sessions, client } = situation.case;
	const days = sessions
		.filter(({ standing }) => standing === 'missed')
		.map((each) => each.plannedOn);
	if (days.length > 0) {
		return `We had planned to meet on ${inWords(days.sort(), situation)}, and I missed you.`;
	}
	return client.lastSeenOn === null
		? 'We have not met for some time.'
		: `We last met on ${writeDay(client.lastSeenOn, situation.practice.regionStyle)}.`;
}
