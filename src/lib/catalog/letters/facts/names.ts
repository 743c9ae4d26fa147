import { mustSaySentences } from '$lib/domain/law/must-say';
import type { Situation } from '$lib/domain/rules/ending';
import type { At } from './at';

type Of = { here: Situation };

const name = ({ here: { case: own } }: Of): string =>
	own.client.callName?.trim() || own.client.name;

/** Whoever decides for somebody reads of their records, everybody else of their own. */
const whose = ({ here, to }: At): string =>
	to?.role === 'guardian' || to?.role === 'decisionMaker' ? `${name({ here })}’s` : 'your';

/** Names as they are noted, and what stands with them. */
export const names = {
	name,
	fullName: ({ here: { case: own } }: Of) => own.client.name,
	thirdPerson: ({ here: { case: own } }: Of) => own.client.thirdPerson,
	/** What rules of the places want said of records; empty: none does. */
	mustSay: (at: At) => mustSaySentences(at.here, whose(at)).join(' ')
};
