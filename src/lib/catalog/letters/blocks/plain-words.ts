import { crisisLines } from '$lib/domain/rules/crisis-lines';
import { below } from '$lib/domain/records/address';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';
import { goingOn, referable } from './going-on';
import { dangerSaid } from './help-at-once';
import { medicine } from './medicine';
import { reachWriter } from './from-executor';
import { askTheKeeper } from './your-records';

/** What there is to say to somebody for whom others decide: short sentences, one thing each. */
export type PlainNews = {
	news: string;
	/** That it is nothing they did, and what they may feel. */
	kind: string;
	next?: Prose[];
	/** Whether they are helped to find somebody new, only have the names, or others have taken over already; left out: helped. */
	somebodyNew?: 'helped' | 'named' | 'found';
	/** How to ask something; left out: whoever writes can be reached as usual. */
	asking?: string;
};

/** A whole letter in plain words. The client is told themselves, and knows who else is. */
export function inPlainWords(situation: Situation, said: PlainNews): Prose[] {
	const { news, kind, next = [], asking = askTheWriter(situation) } = said;
	return [
		news,
		kind,
		'Whoever decides with you gets a letter too. You can talk about it together.',
		...next,
		...somebodyNew(situation, said),
		...medicine(situation),
		...papers(situation),
		{ kind: 'heading', text: 'If you need help at once' },
		`Do not wait for me. ${dangerSaid(situation)} You can also turn to:`,
		{ kind: 'list', items: crisisLines(situation) },
		`${asking} I wish you all the best.`
	];
}

/** Nobody is named where others have taken over already; help is promised where the therapist can give it. */
function somebodyNew(situation: Situation, { somebodyNew: how = 'helped' }: PlainNews): Prose[] {
	if (how === 'found' || referable(situation.providers).length === 0) return [];
	const help = how === 'helped' ? ' I will help you.' : '';
	return goingOn(
		situation,
		`You can see somebody new, if you like.${help} You do not have to choose now. Here are people you could ask:`
	);
}

function askTheWriter(situation: Situation): string {
	return `If you want to ask me something, ${reachWriter(situation)}.`;
}

function papers(situation: Situation): Prose[] {
	const { custodian, custodianName: name, custodianAddress, custodianPhone } = situation.practice;
	const heading: Prose = { kind: 'heading', text: 'Your records' };
	const safe =
		'Your records are kept safe. You can have a copy. You can ask somebody to help you with it.';
	if (!situation.reason.practiceEnds) return [heading, safe];
	if (custodian !== 'known') {
		const then = situation.reason.byExecutor ? '' : ' Then I will tell you whom to ask.';
		return [heading, `${safe} Until ${dates(situation).askMeUntil}, ask me.${then}`];
	}
	const ways = [...below(name, custodianAddress), custodianPhone].filter(Boolean);
	return [
		heading,
		`${safe} ${askTheKeeper(situation)}`,
		{ kind: 'entries', entries: [{ name, lines: ways }] }
	];
}
