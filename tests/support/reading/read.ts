/** Reads every letter that differs from all others once: gaps, words of another reason, and what the app itself finds. */
import { readFileSync } from 'node:fs';
import { texts, type Letter } from '$lib/domain/letters/letter';
import { linter, type RuleId } from '$lib/domain/letters/lint';
import { remembered } from '$lib/domain/days/remembered';
import type { Going } from '$lib/domain/letters/mailing';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Client } from '$lib/domain/records';
import type { Reason, Situation } from '$lib/domain/rules/ending';
import { milestones } from '$lib/domain/rules/milestones';
import { client, practice } from '$tests/support/domain/cases';
import { remembering } from './asked';
import { gapsIn } from './gaps';
import { occasions, readAll } from './offered';
import { kinds } from './people';
import { everythingSaid, providers } from './practices';
import { strangersIn, toldIn, type Told } from './reason-words';
import { rounds, type Round } from './rounds';
import { everybody } from './situations';
import { said } from './watched';

const wordsForNames =
	'Will Hope,May Closing,Grace Letter,April June,Ira Crane,Jonas Berg,Portia Ng';

/** Others on the list, with names that are words, days and places too, and the 2,000 of a list as it comes in. */
export const others: readonly Client[] = [
	...wordsForNames.split(','),
	...readFileSync('tests/caseloads/agency-2000.csv', 'utf8')
		.split('\n')
		.flatMap((line) => {
			const [, last, first] = /^\d+,"([^",]+), ([^",]+)"/.exec(line) ?? [];
			return last ? [`${first} ${last}`] : [];
		})
].map((name, i) =>
	client({ id: `other-${i}`, name, sortName: null, callName: name.split(' ')[0] ?? null })
);

/** Whom letters are about, as they stand in lists, and everybody else. */
export const clients = [
	client({ sortName: null }),
	client({ ...kinds['a minor']?.client, id: 'noor' }),
	...others
];

/** Whatever is wrong with a letter for this reason, once each, with the first who gets it so. */
export function reader(letters: readonly LetterTemplate[]) {
	const all = occasions(letters);
	const lint = linter({ practice: practice(everythingSaid), providers, clients }, () => []);
	const told = remembered(toldIn);
	const tells = new Map<Letter, Told[]>();
	const read = new Set<Letter>();
	const judged = judge((going, here) => {
		const found = lint(going, here).filter(({ rule }) => !isPlanted(rule, going, here));
		const said = found.map(({ rule, where }) => `the app finds ${rule} “${where.words}”`);
		return [...gapsIn(going.letter, here), ...said];
	});
	const faultsIn = (reason: Reason, some: readonly Round[] = rounds): string[] => {
		const faults = new Map<string, string>();
		const note = (letter: Letter, wrong: readonly string[], name: () => string) => {
			for (const each of wrong) {
				const fault = `${letter.type}: ${each}`;
				if (!faults.has(fault)) faults.set(fault, name());
			}
		};
		for (const round of some)
			for (const tried of everybody(round, reason))
				readAll(tried, all, (going, here, name) => {
					const { letter } = going;
					const tell = tells.get(letter) ?? texts(letter).flatMap(({ text }) => told(text));
					tells.set(letter, tell);
					note(letter, strangersIn(tell, [reason.id, here.practice.reason]), name);
					read.add(letter);
					note(letter, judged(going, here), name);
				});
		return [...faults].map(([fault, name]) => `${fault} (${name})`);
	};
	return { read, faultsIn };
}

type Judge = (going: Going, here: Situation) => string[];

/** The same judgement, made once for all who get the same letter and answer alike what it asks of them. */
function judge(of: Judge): Judge {
	const known = new Map<Letter, Map<string, (here: Situation) => string[]>>();
	return (going, here) => {
		const { recipient } = going.addressee;
		const ofLetter = known.get(going.letter) ?? new Map<string, (here: Situation) => string[]>();
		known.set(going.letter, ofLetter);
		const { template, byHand, says } = going;
		const key = [template.id, String(said(recipient)), JSON.stringify([byHand, says])].join();
		const made =
			ofLetter.get(key) ??
			remembering(
				(watched) => of({ ...going, addressee: { case: watched.case, recipient } }, watched),
				new Set()
			);
		ofLetter.set(key, made);
		return made(here);
	};
}

/**
 * What the situation itself gives the app to find: somebody who was not told, who asked for no mail and stays away, to
 * whom a letter came back, who was seen after the closing, or a child, of whom the list of names says nothing. A transfer to more care says nothing of records (D.1, L16), whatever other notices say.
 */
function isPlanted(rule: RuleId, { template }: Going, here: Situation): boolean {
	const { closingOn } = here.practice;
	switch (rule) {
		case 'notTold':
			return here.ended(milestones.told) === null;
		case 'mail':
			return (
				(here.case.client.mail === 'refused' && !here.reason.clientReachable) ||
				here.circumstances.some(({ id }) => id === 'letter-returned')
			);
		case 'afterClosing':
			return closingOn !== null && closingOn < here.today;
		case 'named':
			return here.minor;
		case 'missingPart':
			return here.reason.id === 'crisis-transfer' && template.to === 'decisionMaker';
		default:
			return false;
	}
}
