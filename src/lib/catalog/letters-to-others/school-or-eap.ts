import type { Situation } from '$lib/domain/rules/ending';
import {
	authority,
	careEnds,
	clientLetter,
	endsOn,
	mayGoOn,
	missingLastDay,
	notToPassOn
} from './blocks/about-client';
import { choice, phrase, text } from './blocks/asks';
import { isByExecutor, me, reach } from './blocks/voice';
import { words } from './blocks/words';

export default clientLetter({
	id: 'school-or-eap',
	code: 'L46',
	version: 1,
	title: 'To a school or an employee assistance programme',
	purpose: 'Says that your sessions end, and whom to turn to from then on.',
	why: 'They may go on counting on you in an emergency.',
	caution: 'The day and a name, nothing more. To a person there, not to an office box.',
	roles: ['schoolOrEap'],
	step: null,
	parts: ['dates', 'records', 'part2'],
	fits: mayGoOn,
	missing: missingLastDay,
	asks: () => [
		choice('reader', 'Who reads it', {
			school: 'A school',
			eap: 'An employee assistance programme'
		}),
		text('next', 'Whom they turn to from then on', { hint: 'Left empty, the letter names nobody.' })
	],
	documentTitle: 'Notice of an ending',
	subject: 'Sessions end',
	body: (situation, to, answers, release) => {
		const { client } = situation.case;
		const next = phrase(answers.next);
		return [
			`${release ? authority(situation, release) : ''} ${ending(situation)}${to.reference ? ` Your number for this is ${to.reference}.` : ''}`.trim(),
			answers.reader === 'eap'
				? `Please end the ${words[situation.practice.regionStyle].authorization} for these sessions with that day, and tell me until when you take bills for those before.`
				: `From that day on, please take ${me(situation)} off the list of those you call in an emergency.`,
			next
				? `From then on, please turn to ${next}.`
				: `From then on, please ask ${client.name}, or whoever decides for them, whom to turn to.`,
			`I can say no more than this. With questions, please ${reach(situation)}.`,
			...notToPassOn(situation)
		];
	}
});

function ending(situation: Situation): string {
	const { name } = situation.case.client;
	return isByExecutor(situation)
		? `This is about ${name}. ${careEnds(situation)}`
		: `Sessions of ${name} with me ${verb(situation)} on ${endsOn(situation)}.`;
}

function verb({ lastSessionOn, today }: Situation): string {
	return lastSessionOn !== null && lastSessionOn < today ? 'ended' : 'end';
}
