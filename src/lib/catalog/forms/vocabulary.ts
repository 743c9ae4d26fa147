/** All that forms may name. Of a fact that is text, empty means that it is not known, and stays blank. */
import { countryOf } from '$lib/catalog/countries/index';
import { words } from '$lib/catalog/letters/blocks/words';
import type { Vocabulary } from '$lib/catalog/prose/prose';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { FormFacts, Signing } from '$lib/domain/letters/form-facts';
import { below, lines, type Practice } from '$lib/domain/records';
import { asksFor, sentencesOf } from '$lib/domain/releases/needs';
import { counted, inSentence, keeperOf, recordsAskedUntil, type FormLaw } from '$lib/domain/rules';
import pieces from './words/pieces.json';

/** `each` of several for whom the same is said, and its number, from 1; `''` and 0 outside of that. */
export type At = FormFacts & { each: string; no: number };

const ofRegion: Record<Region, FormLaw> = { US: 'authorization', GB: 'consent' };

/** As the country says; elsewhere as the region of the paper does. */
const isConsent = ({ country, practice: { regionStyle } }: FormFacts) =>
	(countryOf(country).formLaw ?? ofRegion[regionStyle]) === 'consent';

const written = (on: Day | null | undefined, { practice }: FormFacts) =>
	on ? writeDay(on, practice.regionStyle) : '';

const joined = (parts: readonly string[], by = ', ') => parts.filter(Boolean).join(by);

const both = ({ clinician, name }: Practice) => [...new Set([clinician, name])];

const signerWords = ({ name, authority }: Signing) => (authority ? `${name} (${authority})` : name);

const facts = {
	each: ({ each }: At) => each,
	no: ({ no }: At) => no,
	isConsent,
	/** Part 2 is a law of the United States alone. */
	hasPart2: (at: At) => at.part2 && !isConsent(at),
	region: ({ practice }: At) => practice.regionStyle,
	mail: ({ practice }: At) => words[practice.regionStyle].email,
	/** Who hears a complaint about records. */
	overseer: ({ country }: At) => countryOf(country).overseer.form,
	name: ({ whose }: At) => whose?.name ?? '',
	bornOn: (at: At) => written(at.whose?.bornOn, at),
	phone: ({ whose }: At) => whose?.phone ?? '',
	email: ({ whose }: At) => whose?.email ?? '',
	address: ({ whose }: At) => joined(whose?.address ?? []),
	isOwnPart: ({ whose }: At) => whose?.ownPart === true,
	signer: ({ whose }: At) => whose?.signer?.name ?? '',
	authority: ({ whose }: At) => whose?.signer?.authority ?? '',
	/** “I” is the person it is about, also where another signs. */
	isForAnother: ({ whose }: At) => Boolean(whose?.signer?.authority),
	signsForThemselves: ({ whose }: At) => whose?.signer?.authority === null,
	isJoint: ({ whose }: At) => Boolean(whose?.signer && whose.also.length > 0),
	receiver: ({ receiver }: At) => receiver?.name ?? '',
	receiverPhone: ({ receiver }: At) => receiver?.phone ?? '',
	receiverAddress: ({ receiver }: At) => joined(receiver?.address ?? []),
	sender: ({ practice }: At) => joined(both(practice)),
	senderReach: ({ practice: { address, phone } }: At) =>
		joined([joined(lines(address)), phone], ' · '),
	whereTo: ({ practice: { clinician, name, address } }: At) =>
		joined([clinician || name, ...lines(address)]) || 'the practice named above',
	isClosing: ({ practice }: At) => practice.closingOn !== null,
	hasKeeper: ({ practice }: At) => Boolean(keeperOf(practice)),
	keeper: ({ practice }: At) => keeperOf(practice) ?? '',
	askUntil: (at: At) => written(recordsAskedUntil(at.practice), at),
	hasWithin: ({ answerWithin }: At) => answerWithin !== null,
	within: ({ answerWithin }: At) =>
		answerWithin ? counted(answerWithin.value, answerWithin.unit) : '',
	purpose: ({ purpose }: At) => purpose ?? '',
	expiresOn: (at: At) => written(at.expiresOn, at),
	hasLongest: ({ longest }: At) => longest !== null,
	longest: ({ longest }: At) => (longest ? counted(longest.rule.value, longest.rule.unit) : ''),
	hasLongestPlace: ({ longest }: At) => Boolean(longest?.place),
	longestPlace: ({ longest }: At) => inSentence(longest?.place?.title ?? ''),
	asksCalendarDate: ({ needs }: At) => asksFor(needs, 'calendarDate'),
	asksWitness: ({ needs }: At) => asksFor(needs, 'witness'),
	asksForLog: ({ needs }: At) => asksFor(needs, 'logOfDisclosures'),
	/** 45 CFR 164.508(c)(2)(iii), and what a stricter place says of whoever gets it. */
	limitsOnward: ({ needs }: At) => asksFor(needs, 'warning', 'noOnward'),
	hasWarning: ({ needs }: At) => sentencesOf(needs, 'warning').length > 0
};

export const lists = {
	/** The practice, and how it is reached. */
	practice: ({ practice }: At) =>
		[...both(practice), ...lines(practice.address), practice.phone, practice.email].filter(Boolean),
	/** Whoever keeps the records later. */
	keeper: ({ practice: { custodianName, custodianAddress, custodianPhone } }: At) =>
		[custodianName, ...below(custodianName, custodianAddress), custodianPhone].filter(Boolean),
	signers: ({ whose }: At) => [whose?.signer ?? [], whose?.also ?? []].flat().map(signerWords),
	/** Lines that a rule asks for apart from the others. */
	ownLines: ({ needs }: At) => sentencesOf(needs, 'ownLine'),
	lapses: ({ needs }: At) => sentencesOf(needs, 'calendarDate', 'lapsesAfter'),
	/** What a rule wants whoever receives it to read. */
	warnings: ({ needs }: At) => sentencesOf(needs, 'warning'),
	/** What rules of places want whoever signs to know. */
	saidByPlaces: ({ needs }: At) =>
		sentencesOf(
			needs,
			...(['rightToInspect', 'consequencesOfRefusal', 'revocationInWriting'] as const),
			...(['copyToClient', 'separateSignature', 'noOnward', 'other'] as const)
		)
};

/** Blocks of forms hold rows to fill in: `rows.ts` says them. */
export const vocabulary: Vocabulary<At> = { facts, lists, pieces, entries: {}, blocks: {} };
