/** All that letters to others may name: those of the practice, and those about a client. */
import { ofPractices } from '$lib/catalog/letters/facts/practice';
import both from '$lib/catalog/letters/words/missing.json';
import { reach, reachWriter } from '$lib/catalog/letters/words/pieces.json';
import type { Vocabulary } from '$lib/catalog/prose/prose';
import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { lines } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';
import { howOften } from './blocks/runs';
import type { At } from './facts/at';
import { ofClients, shared } from './facts/client';
import { custodianLines, ofAll, ofPractice, others } from './facts/practice';
import own from './words/blocks.json';
import words from './words/pieces.json';

const { missingName, missingReach, missingCrisisLine } = both;

const known: Omit<Vocabulary<At>, 'facts'> = {
	lists: {
		address: ({ here: { practice } }) => lines(practice.address),
		custodian: custodianLines
	},
	entries: { others },
	pieces: { ...words, reach, reachWriter },
	blocks: { ...own, missingName, missingReach, missingCrisisLine } as Vocabulary<At>['blocks']
};

export const practiceVocabulary: Vocabulary<At<PracticeHere>> = {
	...known,
	facts: { ...ofPractices, ...ofAll, ...ofPractice, howOften }
};

export const clientVocabulary: Vocabulary<At<Situation>> = {
	...known,
	facts: { ...ofPractices, ...ofAll, ...ofClients, ...shared }
};
