import { nextProvider } from '$lib/domain/closing/hand-off';
import type { Situation } from '$lib/domain/rules/ending';
import {
	authority,
	careEnds,
	clientLetter,
	endsOn,
	mayGoOn,
	notToPassOn
} from './blocks/about-client';
import { tick } from './blocks/asks';
import { isByExecutor, reach } from './blocks/voice';

export default clientLetter({
	id: 'prescriber',
	code: 'L44',
	version: 1,
	title: 'To the prescriber or family doctor',
	purpose: 'Says the last day, who goes on, and that somebody should look from then on.',
	why: 'Whoever prescribes should know who sees your client from now on.',
	caution: 'No advice on doses, and no more than the permission names.',
	roles: ['prescriber'],
	step: 'tell-prescriber',
	parts: ['dates', 'summary', 'records', 'part2'],
	fits: mayGoOn,
	asks: (situation) =>
		nextProvider(situation.case.referrals)
			? [
					tick('next', 'Name the next provider', {
						usual: true,
						hint: 'Only where the permission lets you.'
					})
				]
			: [],
	documentTitle: 'Letter to a prescriber',
	subject: 'An ending, for your information',
	body: (situation, _, answers, release) => [
		`${release ? authority(situation, release) : ''} ${careEnds(situation)}`.trim(),
		`${goesOn(situation, Boolean(answers.next))} ${watch(situation)}`.trim(),
		'An ending can unsettle anybody for a while, even a good one. Please ask at the next visits how things are, and whether the new start has worked. What is taken, and how much, stays with you.',
		`If you notice something that should be known here before then, please ${reach(situation)}.`,
		...notToPassOn(situation)
	]
});

function goesOn({ case: own }: Situation, named: boolean): string {
	const next = nextProvider(own.referrals);
	if (named && next)
		return `${own.client.name} goes on with ${next.providerName || 'another provider'}.`;
	return `It is not settled, or not mine to say, with whom ${own.client.name} goes on.`;
}

function watch(situation: Situation): string {
	const on = endsOn(situation);
	if (isByExecutor(situation)) return '';
	return on
		? `After ${on} I do not see them any more.`
		: 'From then on I do not see them any more.';
}
