/** What letters to others name of a practice and of whoever gets them, beside what all letters name of it. */
import { is, isPast, on } from '$lib/catalog/letters/facts/is';
import type { Here } from '$lib/catalog/letters/facts/practice';
import { entry, referable } from '$lib/catalog/letters/facts/referrals';
import type { Day } from '$lib/domain/days/day';
import { mustSaySentences } from '$lib/domain/law/must-say';
import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { below, lines, type Practice } from '$lib/domain/records';
import { crisisLines } from '$lib/domain/rules';
import { phrase, type At } from './at';

const isHere = is<Here>;
const noted = (find: (practice: Practice) => string) => (at: At) => find(at.here.practice);
const hasNoted = (find: (practice: Practice) => string) => (at: At) =>
	find(at.here.practice) !== '';

/** The day from which nobody is seen any more, or until the return. */
export function lastDay({ practice, reason }: Pick<Here, 'practice' | 'reason'>): Day | null {
	const { closingOn, lastSessionOn } = practice;
	return reason.practiceEnds ? closingOn : (closingOn ?? lastSessionOn);
}

export const custodianLines = ({ here: { practice } }: At): string[] => {
	const { custodianName: name, custodianAddress, custodianPhone } = practice;
	return [...below(name, custodianAddress), custodianPhone].filter(Boolean);
};

/** So many names stand in a letter. */
const most = 6;

/** Who may have room instead of the practice, and of whoever reads it. */
export const others = ({ here, to }: At) =>
	referable(here.providers)
		.filter(({ retiring, name }) => !retiring && name !== to?.name)
		.slice(0, most)
		.map((each) => {
			const { name, lines } = entry({ ...each, checkedOn: null, website: '' }, here);
			return { name, lines: [each.speciality, ...lines].filter(Boolean) };
		});

export const ofAll = {
	region: noted(({ regionStyle }) => regionStyle),
	newsOn: on<Here>(lastDay),
	hasNewsDay: isHere((here) => lastDay(here) !== null),
	isNewsPast: isHere((here) => isPast(lastDay(here), here)),
	/** Somebody is there still; nobody is where an executor speaks. */
	isOpen: isHere(
		(here) => !here.reason.byExecutor && lastDay(here) !== null && !isPast(lastDay(here), here)
	),
	returns: ({ here: { practice } }: At) => {
		const { returnFromOn: from, returnByOn: by } = practice;
		if (from && by && from !== by) return 'between';
		return from || by ? 'once' : 'unknown';
	},
	returnOn: on<Here>(({ practice }) => practice.returnByOn ?? practice.returnFromOn),
	isNamedApart: isHere(({ practice: { name, clinician } }) => name !== '' && name !== clinician),
	profession: noted(({ profession }) => profession),
	hasProfession: hasNoted(({ profession }) => profession),
	/** Their licence as they wrote it says what it is. */
	saysLicence: isHere(({ practice }) => /licen[cs]e|regist/i.test(practice.licence)),
	Licence: noted(({ licence }) => licence.trim().replace(/^./, (first) => first.toUpperCase())),
	address: noted(({ address }) => lines(address).join(', ')),
	hasAddress: hasNoted(({ address }) => address.trim()),
	canBeWrittenTo: isHere(({ practice }) => practice.address.trim() + practice.email !== ''),
	coverPhone: noted(({ coverPhone }) => coverPhone ?? ''),
	custodianSaid: (at: At) => [at.here.practice.custodianName, ...custodianLines(at)].join(', '),
	/** “Lifeline: call or text 988” is spoken as “the Lifeline, call or text 988”. */
	crisisLinesSpoken: ({ here }: At) =>
		crisisLines(here)
			.map((line) => line.replace(': ', ', '))
			.join('; or '),
	crisisLinesListed: ({ here }: At) =>
		crisisLines(here)
			.map((line) => `– ${line}`)
			.join('\n'),
	/** What the law of the place wants a public notice to say. */
	publicWords: ({ here: { practice, place } }: At) =>
		mustSaySentences({ practice, home: place, place }, 'the', ['newspaper']).join(' '),
	reference: ({ to }: At) => to?.reference ?? '',
	hasReference: ({ to }: At) => Boolean(to?.reference)
};

export const ofPractice = {
	to: ({ to }: At) => to?.name ?? '',
	hasOthers: (at: At) => others(at).length > 0,
	paperWhere: noted(({ paperWhere }) => phrase(paperWhere)),
	hasPaperWhere: hasNoted(({ paperWhere }) => phrase(paperWhere)),
	hasPayerNumbers: isHere(({ place }) => place.country.hasPayerNumbers),
	/** Who has been told, as the record holds it, and no more. */
	heard: ({ here: { toldOf } }: At<PracticeHere>) => {
		if (toldOf.told === 0) return 'nobody';
		return toldOf.told === toldOf.people ? 'everybody' : 'some';
	},
	told: ({ here }: At<PracticeHere>) => here.toldOf.told,
	people: ({ here }: At<PracticeHere>) => here.toldOf.people
};
