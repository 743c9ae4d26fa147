import { writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import {
	authority,
	careEnds,
	clientLetter,
	endsOn,
	mayGoOn,
	missingLastDay,
	notToPassOn
} from './blocks/about-client';
import { phrase, text, tick } from './blocks/asks';
import { entries, list } from './blocks/pieces';
import { closesOrPauses, isByExecutor, lastDay, me, news, reach } from './blocks/voice';

const orderRead = 'check-the-order';

export default clientLetter({
	id: 'court',
	code: 'L43',
	version: 1,
	title: 'To a court, probation or child protection',
	purpose: 'Reports that treatment ends, and attendance where the order asks for it.',
	why: 'They expect to hear it as a fact and from you.',
	caution:
		'Have a lawyer or your insurer look at it before it goes. No opinion, nothing that was said.',
	roles: ['court'],
	step: 'tell-the-referrer',
	parts: ['dates', 'records', 'part2'],
	allowedBy: (situation) =>
		has(situation, 'court-ordered') &&
		!has(situation, 'part-2') &&
		situation.doneOn(orderRead) !== null
			? 'You have read the order, and what it lets them know.'
			: null,
	fits: (situation) => mayGoOn(situation),
	missing: missingLastDay,
	asks: ({ case: { client } }) => [
		tick('attendance', 'Report attendance', {
			hint: 'Only where the order or the permission asks for it.'
		}),
		...(client.sessionCount === null
			? [text('count', 'Sessions attended', { hint: 'For attendance, such as “11 of 14”.' })]
			: []),
		text('next', 'Provider you propose instead', {
			hint: 'Left empty, the letter asks them to name one.'
		})
	],
	documentTitle: 'Report of an ending',
	subject: 'Report that treatment ends',
	body: (situation, to, answers, release) => {
		const { client } = situation.case;
		const next = phrase(answers.next);
		return [
			`${release ? authority(situation, release) : 'I write as the order asks.'} I report these facts, and no others:`,
			entries({ name: client.name, lines: to.reference ? [`Your number: ${to.reference}`] : [] }),
			list(facts(situation, answers)),
			next
				? `To go on, I propose ${next}. Please tell ${client.name} and me in writing whether that will do.`
				: `Please tell ${client.name} and me in writing with whom it is to go on.`,
			`I can say no more than this without a new order or a new written permission. For questions, please ${reach(situation)}.`,
			...(release ? notToPassOn(situation) : [])
		];
	}
});

function facts(situation: Situation, answers: Readonly<Record<string, string>>): string[] {
	const { practice, case: own, today, lastSessionOn } = situation;
	const { startedOn, lastSeenOn, sessionCount } = own.client;
	const over = lastSessionOn !== null && lastSessionOn < today;
	const write = (on: NonNullable<typeof startedOn>) => writeDay(on, practice.regionStyle);
	const count = sessionCount === null ? phrase(answers.count) : String(sessionCount);
	const wide =
		!isByExecutor(situation) &&
		own.client.reason === null &&
		closesOrPauses(situation) &&
		lastDay(situation) !== null;
	return [
		answers.attendance && startedOn
			? `Treatment with ${me(situation)} began on ${write(startedOn)}.`
			: '',
		answers.attendance && lastSeenOn
			? `The last session attended so far was on ${write(lastSeenOn)}.`
			: '',
		answers.attendance && count ? `Sessions attended: ${count}.` : '',
		isByExecutor(situation)
			? careEnds(situation)
			: `Treatment with me ${over ? 'ended' : 'ends'} on ${endsOn(situation)}.`,
		wide ? news(situation) : ''
	].filter(Boolean);
}
