import followUp from '$lib/catalog/letters/follow-up';
import recordsRequest from '$lib/catalog/letters/records-request';
import suddenEnding from '$lib/catalog/letters/sudden-ending';
import { writeDay } from '$lib/domain/days/day';
import {
	isByExecutor,
	reachWriter,
	signedByWriter,
	whoWrites
} from '$lib/catalog/letters/blocks/from-executor';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { askedOn, keptApart } from '$lib/catalog/letters/blocks/records-asked';
import { suddenEnding as sheet } from '$lib/catalog/letters/blocks/sudden-ending';
import type { Situation } from '$lib/domain/rules/ending';
import type { AboutThem } from './about-them';
import { called, opening } from './words';

/** A copy of the records. */
export const copyOfRecords: AboutThem = {
	of: recordsRequest,
	documentTitle: 'Answer to a request for records',
	subject: () => 'Your request for records',
	body: (situation) => [
		`Your request for the records of ${called(situation)} reached me on ${asked(situation)}. You may have a copy, and there is no fee for it.`,
		{ kind: 'heading', text: 'What it holds' },
		`A copy is of the record as it was kept. What the law lets ${called(situation)} keep private is not a part of it.${keptApart(situation.place.country)}`,
		{ kind: 'heading', text: 'If something is wrong or missing' },
		`Please ${reachWriter(situation)}, and I will look into it. You may ask me to correct it, or to add a page of your own. If we do not agree, you may ask for a review or complain to ${situation.place.country.overseer.letter}.`,
		'If you would like to go through it with me, I am glad to do so.'
	],
	signing: signedByWriter
};

/** One question after the hand-off. */
export const oneQuestion: AboutThem = {
	of: followUp,
	documentTitle: 'A short question',
	subject: () => 'One question',
	body: (situation) => [
		`I have one question: did ${called(situation)} get there? A yes or a no is enough. Please ${reachWriter(situation)}.`,
		'If it did not work out, tell me, and I will give you another name.',
		...helpAtOnce(situation),
		'I wish you both all the best.'
	],
	signing: signedByWriter
};

/** The page for a sudden ending, with a short word. */
export const pageForThem: AboutThem = {
	of: suddenEnding,
	documentTitle: 'If your therapy ended suddenly',
	subject: () => `A page to keep`,
	body: (situation) => [
		`${isByExecutor(situation) ? `${whoWrites(situation)} ` : ''}${opening(situation)}`,
		'Sometimes therapy ends with little warning, and that can be hard for all of you. With this letter comes a page for the time afterwards: what is normal to feel, what can help, how to find somebody new, how to get the records, and whom to call.',
		'There is nothing you have to do with it. I wish you both well.'
	],
	sheets: sheet,
	signing: signedByWriter
};

function asked(situation: Situation): string {
	const on = askedOn(situation);
	return on ? writeDay(on, situation.practice.regionStyle) : '';
}
