/** All that letters to clients and about them may name. */
import { below, lines, type Recipient } from '$lib/domain/records';
import { crisisLines, type Situation } from '$lib/domain/rules';
import { writer, type Vocabulary, type Writer } from '$lib/catalog/prose/prose';
import type { At } from './facts/at';
import { crisisLinesInSpanish } from './facts/crisis-lines';
import { dayConditions } from './facts/conditions';
import { days } from './facts/days';
import { daysToOffer, offeredInWords } from './facts/days-ahead';
import { done } from './facts/done';
import { names } from './facts/names';
import { changes, clients } from './facts/people';
import { ofPractices } from './facts/practice';
import { referrals } from './facts/referrals';
import { placeFound } from './facts/unit';
import { whoHasRecords } from './facts/who-has-records';
import { inSpanish } from './spanish';
import blocks from './words/blocks.json';
import missing from './words/missing.json';
import pieces from './words/pieces.json';
import sheets from './words/sheets.json';

const one = (name: string, ways: readonly string[]) => [{ name, lines: ways.filter(Boolean) }];

export const vocabulary: Vocabulary<At> = {
	facts: { ...ofPractices, ...dayConditions, ...done, ...clients, ...changes, ...days, ...names },
	lists: {
		crisisLines: ({ here }) => (here.inSpanish ? crisisLinesInSpanish(here) : crisisLines(here)),
		whoRemains: ({ here }) => lines(here.practice.whoRemains),
		daysToOffer: ({ here }) => daysToOffer(here).map((each) => offeredInWords(each, here))
	},
	entries: {
		referrals: ({ here }) => referrals(here),
		placeFound: ({ here }) => [placeFound(here)?.entry ?? []].flat(),
		cover: ({ here: { practice } }) => [
			{ name: practice.coverName ?? '', lines: [practice.coverPhone ?? ''] }
		],
		custodian: ({ here: { practice } }) => {
			const { custodianName: name, custodianAddress, custodianPhone } = practice;
			return one(name, [...below(name, custodianAddress), custodianPhone]);
		},
		executor: ({ here: { practice } }) => [
			{ name: practice.executorName ?? '', lines: [practice.executorPhone ?? ''] }
		],
		whoHasRecords: ({ here }) => whoHasRecords(here)
	},
	pieces,
	blocks: { ...blocks, ...missing, ...sheets } as unknown as Vocabulary<At>['blocks']
};

const spanishVocabulary: Vocabulary<At> = { ...vocabulary, say: inSpanish };

/** Writes for one person; `to` is `null` for the client. */
export function tell(here: Situation, to: Recipient | null = null): Writer {
	return writer(here.inSpanish ? spanishVocabulary : vocabulary, { here, to });
}
