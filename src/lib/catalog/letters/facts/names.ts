import { isUnderGdpr } from '$lib/domain/law/gdpr';
import {
	asCharged,
	copyChargeSaid,
	mustSay as asked,
	mustSaySentences,
	sentenceOf
} from '$lib/domain/law/must-say';
import { answerWithin } from '$lib/domain/letters/records-asked';
import { boardNamed } from '$lib/domain/letters/place-rules';
import { counted, inSentence, type Situation } from '$lib/domain/rules';
import { inSpanish, say } from '$lib/catalog/letters/spanish';
import { styleOf } from '$lib/catalog/prose/spanish';
import type { At } from './at';

type Of = { here: Situation };

const name = ({ here: { case: own } }: Of): string =>
	own.client.callName?.trim() || own.client.name;

const isToDecider = ({ to }: At): boolean =>
	to?.role === 'guardian' || to?.role === 'decisionMaker';

/** Whoever decides for somebody reads of their records, everybody else of their own. */
const whose = (at: At): string =>
	isToDecider(at) ? say(at.here, '{name}’s', { name: name(at) }) : say(at.here, 'your');

const copyCharge = ({ here }: Of): string => say(here, copyChargeSaid(asCharged(here)) ?? '');

/** How the sentences of rules are said and written here. */
const inWords = (here: Situation) => ({
	style: styleOf(here),
	say: (words: string) => (here.inSpanish ? inSpanish(words) : words)
});

/** Of what the rules want said, what the letter does not say anyhow. */
function mustSay(at: At): string {
	const { here } = at;
	const cost = copyCharge(at);
	return mustSaySentences(here, whose(at), undefined, inWords(here))
		.filter((each) => each !== cost)
		.join(' ');
}

function answerTime({ here }: Of): string {
	const rule = answerWithin(here);
	if (!rule) return '';
	const [count = '', ...unit] = counted(rule.value, rule.unit).split(' ');
	return `${count} ${say(here, unit.join(' '))}`;
}

/** What rules ask of a notice that records are destroyed, and no sentence of ours can say. */
export const unsaidOnDestroying = (here: Situation): string[] =>
	asked(here, ['destroying'])
		.filter(({ rule }) => sentenceOf(rule, asCharged(here), 'your') === null)
		.map(({ rule }) => rule.text);

const mustSayOnDestroying = (at: At): string =>
	asked(at.here, ['destroying'])
		.flatMap(({ rule }) => sentenceOf(rule, asCharged(at.here), whose(at), inWords(at.here)) ?? [])
		.join(' ');

/** The board of the therapist’s own licence; empty: not one alone is known. */
const ownBoard = ({ here: { practice, home } }: Of): string =>
	boardNamed({ practice, place: home }) ?? '';

/** Names as they are noted, and what stands with them. */
export const names = {
	name,
	/** So the law there calls it where somebody decides for a child. */
	hasParentalResponsibility: ({ here, to }: At) =>
		here.minor && to?.role === 'guardian' && here.place.country.hasParentalResponsibility,
	/** Whoever decides for them has no right of their own to a copy. */
	isTheirOwnRight: (at: At) => isUnderGdpr(at.here) && isToDecider(at),
	fullName: ({ here: { case: own } }: Of) => own.client.name,
	thirdPerson: ({ here: { case: own } }: Of) => own.client.thirdPerson,
	/** What rules of the places want said of records; empty: none does. */
	mustSay,
	mustSayOnDestroying,
	asksOnDestroying: ({ here }: Of) => unsaidOnDestroying(here).join(' '),
	/** How soon a request for records is answered; empty: no rule is known. */
	answerTime,
	/** Empty: nobody said. */
	copyCharge,
	ownBoard,
	boardHere: ({ here }: Of) => say(here, here.home.board),
	homePlace: ({ here }: Of) => say(here, inSentence(here.home.title))
};
