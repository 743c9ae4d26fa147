/** What letters about a client say of them. Their own words stay out. */
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import { spokenWith } from '$lib/domain/letters/spoken';
import { toSetADay } from '$lib/catalog/letters/blocks/last-sessions';
import { isOver, lastDay } from '$lib/catalog/letters/blocks/news';
import { comingBackOf } from '$lib/catalog/letters/blocks/of-one';

/** The name by which they are called. */
export function called({ case: { client } }: Situation): string {
	return client.callName?.trim() || client.name;
}

/** Why somebody else gets this letter. */
export function opening(situation: Situation): string {
	return `You receive this letter because you may decide about the care of ${called(situation)}.`;
}

/** What they were told, what stays private, and who else has this letter. */
export function whatWasSaid(situation: Situation): string {
	const name = called(situation);
	const told = spokenWith(situation, null) ? `I have told ${name} myself, in plain words. ` : '';
	return `${told}${staysPrivate(situation)}${whoElse(situation)}`;
}

export function staysPrivate(situation: Situation): string {
	return `What ${called(situation)} tells me stays private, as far as the law allows, so this letter says nothing about it.`;
}

/** An adult has a letter too; where several decide, each has one. */
export function whoElse(situation: Situation): string {
	const { recipients } = situation.case;
	const others = recipients.filter(
		({ legalAuthority, mayKnow, noContact }) => legalAuthority && mayKnow !== false && !noContact
	);
	return [
		situation.minor
			? ''
			: ` ${called(situation)} has a letter too. It may help to read it together.`,
		others.length > 1 ? ' Whoever else may decide gets this same letter from me.' : ''
	].join('');
}

/** “The last day …”, as a reader who does not come to the sessions says it. */
export function lastDayOf(situation: Situation): string {
	return lastDay(situation).replace('Our last session', 'The last session');
}

export function goodbye(situation: Situation): Prose[] {
	if (isOver(situation)) return [];
	const name = called(situation);
	return [
		{ kind: 'heading', text: 'The last sessions' },
		`I would like ${name} to have time to say goodbye well. You are welcome to ask me for a talk about what comes next. ${toSetADay(situation)}`
	];
}

/** Before the names of others. */
export function othersFor(situation: Situation): string {
	const name = called(situation);
	return `It may be good for ${name} to see someone else, now or later. That is for you and ${name} to choose, and I am glad to help. If you agree in writing, I can share with them what they need to know. Here are people you could ask:`;
}

export function medicineOf(situation: Situation): Prose[] {
	if (!has(situation, 'medication')) return [];
	return [
		`If ${called(situation)} takes any medicine, please let that go on just as it was ordered until whoever prescribes it says otherwise. Tell them of this change, so that there is no gap.`
	];
}

/** Where a court or an office sent them. */
export function orderedOf(situation: Situation): Prose[] {
	if (!has(situation, 'court-ordered')) return [];
	return [
		`Whoever asked that ${called(situation)} comes here has to know that the work ends. I tell them the day and what the order asks for, and nothing else.`
	];
}

export const recordsOf = (): Prose[] => [
	{ kind: 'heading', text: 'Records' },
	'The records stay safe as long as the rules ask. For a copy, a short written request will do.'
];

/** How to come back, and a last good wish. */
export function comingBackFor(situation: Situation): Prose[] {
	const name = called(situation);
	return comingBackOf(situation, {
		heading: `If ${name} wants to come back`,
		whom: name,
		wish: wish(situation)
	});
}

export function wish(situation: Situation): string {
	return `I wish ${called(situation)} and you all the best.`;
}
