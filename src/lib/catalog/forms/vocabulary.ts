/** All that forms may name. Of a fact that is text, empty means that it is not known, and stays blank. */
import { countryOf } from '$lib/catalog/countries/index';
import { words } from '$lib/catalog/letters/blocks/words';
import { styleOf } from '$lib/catalog/prose/spanish';
import type { Vocabulary } from '$lib/catalog/prose/prose';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { FormFacts, Signing } from '$lib/domain/letters/form-facts';
import { below, lines } from '$lib/domain/records';
import { asksFor, sentencesOf } from '$lib/domain/releases/needs';
import {
	counted,
	inSentence,
	keeperOf,
	recordsAskedUntil,
	type FormLaw,
	type Limit,
	type ReleaseRule
} from '$lib/domain/rules';
import { inSpanish, say } from './spanish';
import pieces from './words/pieces.json';

/** `each` of several for whom the same is said, and its number, from 1; `''` and 0 outside of that. */
export type At = FormFacts & { each: string; no: number; inSpanish?: true };

const ofRegion: Record<Region, FormLaw> = { US: 'authorization', GB: 'consent' };

/** As the country says; elsewhere as the region of the paper does. */
const isConsent = ({ country, practice: { regionStyle } }: FormFacts) =>
	(countryOf(country).formLaw ?? ofRegion[regionStyle]) === 'consent';

const written = (on: Day | null | undefined, at: At) => (on ? writeDay(on, styleOf(at)) : '');

const joined = (parts: readonly string[], by = ', ') => parts.filter(Boolean).join(by);

/** The clinician and their practice, or whoever acts for them, as forms name them. */
export function namesOf(at: At): string[] {
	const { practice, actsFor } = at;
	const { clinician, name } = practice;
	if (actsFor === null) return [...new Set([clinician, name])].filter(Boolean);
	const values = { executor: clinician, therapist: actsFor };
	return [say(at, '{executor}, for the practice of {therapist}', values)];
}

const signerWords = (at: At, { name, authority }: Signing) =>
	authority ? `${name} (${say(at, authority)})` : name;

const spanOf = (at: At, { value, unit }: { value: number; unit: Limit['unit'] }) => {
	const [count = '', ...rest] = counted(value, unit).split(' ');
	return `${count} ${say(at, rest.join(' '))}`;
};

/** What rules want said, in the language of the form. */
const ruled = (at: At, ...what: ReleaseRule['asks'][]) =>
	sentencesOf(at.needs, ...what).map((each) => say(at, each));

/** What a statute words for whoever receives it stays as it is; whoever signs reads beside it what it means. */
const inItsWords = (at: At, words: string) =>
	at.inSpanish
		? say(at, '“{words}” (translation: {sense})', { words, sense: inSpanish(words) })
		: words;

const facts = {
	each: ({ each }: At) => each,
	no: ({ no }: At) => no,
	isConsent,
	/** Part 2 is a law of the United States alone. */
	hasPart2: (at: At) => at.part2 && !isConsent(at),
	region: ({ practice }: At) => practice.regionStyle,
	mail: (at: At) => words[styleOf(at)].email,
	/** Who hears a complaint about records. */
	overseer: (at: At) => say(at, countryOf(at.country).overseer.form),
	name: ({ whose }: At) => whose?.name ?? '',
	bornOn: (at: At) => written(at.whose?.bornOn, at),
	phone: ({ whose }: At) => whose?.phone ?? '',
	email: ({ whose }: At) => whose?.email ?? '',
	address: ({ whose }: At) => joined(whose?.address ?? []),
	isOwnPart: ({ whose }: At) => whose?.ownPart === true,
	signer: ({ whose }: At) => whose?.signer?.name ?? '',
	authority: (at: At) => say(at, at.whose?.signer?.authority ?? ''),
	/** “I” is the person it is about, also where another signs. */
	isForAnother: ({ whose }: At) => Boolean(whose?.signer?.authority),
	signsForThemselves: ({ whose }: At) => whose?.signer?.authority === null,
	isJoint: ({ whose }: At) => Boolean(whose?.signer && whose.also.length > 0),
	receiver: ({ receiver }: At) => receiver?.name ?? '',
	receiverPhone: ({ receiver }: At) => receiver?.phone ?? '',
	receiverAddress: ({ receiver }: At) => joined(receiver?.address ?? []),
	sender: (at: At) => joined(namesOf(at)),
	senderReach: ({ practice: { address, phone } }: At) =>
		joined([joined(lines(address)), phone], ' · '),
	whereTo: (at: At) =>
		joined([...namesOf(at).slice(0, 1), ...lines(at.practice.address)]) ||
		say(at, 'the practice named above'),
	isClosing: ({ practice }: At) => practice.closingOn !== null,
	hasKeeper: ({ practice }: At) => Boolean(keeperOf(practice)),
	keeper: ({ practice }: At) => keeperOf(practice) ?? '',
	askUntil: (at: At) => written(recordsAskedUntil(at.practice), at),
	hasWithin: ({ answerWithin }: At) => answerWithin !== null,
	within: (at: At) => (at.answerWithin ? spanOf(at, at.answerWithin) : ''),
	purpose: (at: At) => say(at, at.purpose ?? ''),
	expiresOn: (at: At) => written(at.expiresOn, at),
	hasLongest: ({ longest }: At) => longest !== null,
	longest: (at: At) => (at.longest ? spanOf(at, at.longest.rule) : ''),
	hasLongestPlace: ({ longest }: At) => Boolean(longest?.place),
	longestPlace: (at: At) => say(at, inSentence(at.longest?.place?.title ?? '')),
	asksCalendarDate: ({ needs }: At) => asksFor(needs, 'calendarDate'),
	asksWitness: ({ needs }: At) => asksFor(needs, 'witness'),
	asksForLog: ({ needs }: At) => asksFor(needs, 'logOfDisclosures'),
	/** 45 CFR 164.508(c)(2)(iii), and what a stricter place says of whoever gets it. */
	limitsOnward: ({ needs }: At) => asksFor(needs, 'warning', 'noOnward'),
	hasWarning: ({ needs }: At) => sentencesOf(needs, 'warning').length > 0
};

export const lists = {
	/** The practice, and how it is reached. */
	practice: (at: At) => {
		const { address, phone, email } = at.practice;
		return [...namesOf(at), ...lines(address), phone, email].filter(Boolean);
	},
	/** Whoever keeps the records later. */
	keeper: ({ practice: { custodianName, custodianAddress, custodianPhone } }: At) =>
		[custodianName, ...below(custodianName, custodianAddress), custodianPhone].filter(Boolean),
	signers: (at: At) =>
		[at.whose?.signer ?? [], at.whose?.also ?? []].flat().map((each) => signerWords(at, each)),
	/** Lines that a rule asks for apart from the others. */
	ownLines: (at: At) => ruled(at, 'ownLine'),
	lapses: (at: At) => ruled(at, 'calendarDate', 'lapsesAfter'),
	/** What a rule wants whoever receives it to read. */
	warnings: (at: At) => sentencesOf(at.needs, 'warning').map((each) => inItsWords(at, each)),
	/** What rules of places want whoever signs to know. */
	saidByPlaces: (at: At) =>
		ruled(
			at,
			...(['rightToInspect', 'consequencesOfRefusal', 'revocationInWriting'] as const),
			...(['copyToClient', 'separateSignature', 'noOnward', 'other'] as const)
		)
};

/** Blocks of forms hold rows to fill in: `rows.ts` says them. */
export const vocabulary: Vocabulary<At> = { facts, lists, pieces, entries: {}, blocks: {} };
export const spanishVocabulary: Vocabulary<At> = { ...vocabulary, say: inSpanish };
