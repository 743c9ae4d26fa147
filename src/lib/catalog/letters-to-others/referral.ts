import type { Situation } from '$lib/domain/rules/ending';
import { phrase, text, tick } from './blocks/asks';
import {
	asksOfEnclosures,
	authority,
	careEnds,
	clientLetter,
	enclosed,
	mayGoOn,
	notToPassOn
} from './blocks/about-client';
import { list } from './blocks/pieces';
import { reach } from './blocks/voice';

export default clientLetter({
	id: 'referral',
	code: 'L30',
	version: 1,
	title: 'Referral letter',
	purpose: 'Asks a provider whether they have room, with what your client looks for.',
	why: 'A few lines from you can open a door that a cold call does not.',
	caution: 'Encrypted or sealed. It holds no more than the permission names: no history, no notes.',
	roles: ['provider'],
	step: null,
	parts: ['dates', 'summary', 'records', 'safetyPlan', 'part2'],
	fits: mayGoOn,
	asks: ({ case: { client } }, release) => [
		...(client.phone
			? [
					tick('phone', 'Give their telephone number', {
						hint: 'They agreed to be called by this provider.'
					})
				]
			: []),
		text('callMe', 'When you can be called', { hint: 'Such as “Tuesdays from 8 to 9”.' }),
		...asksOfEnclosures(release).map((ask) =>
			ask.kind === 'tick' && ask.id === 'summary' ? { ...ask, usual: false } : ask
		)
	],
	documentTitle: 'Referral',
	subject: 'A referral, and a question whether you have room',
	enclosures: enclosed,
	body: (situation, _, answers, release) => {
		const { client } = situation.case;
		const wishes = wished(situation);
		return [
			`${release ? authority(situation, release) : ''} ${client.name} is looking for somebody to go on with, and I would like to ask whether you have room.`.trim(),
			`${careEnds(situation)} ${urgency(situation)}`.trim(),
			...(wishes.length > 0 ? ['What they look for:', list(wishes)] : []),
			answers.phone
				? `You may call ${client.name} at ${client.phone}. They may also call you first.`
				: `${client.name} will call you. Please tell me if you have no room, so that nobody waits in vain.`,
			callMe(situation, answers.callMe),
			...notToPassOn(situation)
		];
	}
});

/** Empty where nobody has asked what they need. */
function urgency({ case: { client }, reason, lastSessionOn, today }: Situation): string {
	const planned = !reason.byExecutor && lastSessionOn !== null && lastSessionOn >= today;
	const before = planned ? ', before our last session if you can' : '';
	switch (client.need) {
		case 'urgent':
			return `A first visit is needed soon${before}.`;
		case 'optional':
		case 'none':
			return 'There is no hurry about a first visit.';
		case 'continuing':
			return `A first visit within the next weeks would be good${before}.`;
		case null:
			return '';
	}
}

function wished({ case: { client } }: Situation): string[] {
	const meeting = { inPerson: 'to meet in person', telehealth: 'to meet by video' };
	return [
		client.seeksFormat && `They would like ${meeting[client.seeksFormat]}.`,
		client.seeksLanguage && `Language: ${phrase(client.seeksLanguage)}.`,
		client.seeksInsurer && `Paid by: ${phrase(client.seeksInsurer)}.`
	].filter((each): each is string => Boolean(each));
}

function callMe(situation: Situation, when: string | undefined): string {
	const times = phrase(when);
	return `For whatever you need to know before the first visit, about safety too, please ${reach(situation)}${times ? `; I can best be reached ${times}` : ''}.`;
}
