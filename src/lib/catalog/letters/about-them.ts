import { allNeeds } from '$lib/domain/letters/needs';
import entries from './about-them.json';
import * as about from './blocks/about-them/about-them';
import { copyOfRecords, oneQuestion, pageForThem } from './blocks/about-them/answers';
import * as ofAnyReason from '$lib/catalog/letters/blocks/about-them/of-any-reason';

const parts = { ...ofAnyReason, copyOfRecords, oneQuestion, pageForThem };
const kinds = {
	guardian: about.toGuardians,
	decisionMaker: about.toDecisionMakers,
	whoeverDecides: about.toWhoeverDecides
};
type Row = about.Entry & { to: keyof typeof kinds; says: keyof typeof parts };

/** Letters about a client that belong to no reason: to guardians, and to whoever decides with an adult, beside their own letter. */
export default entries.map((row) => {
	const needs = row.needs === 'all' ? allNeeds : row.needs;
	const { to, says, ...entry } = { ...row, needs } as Row;
	return kinds[to](parts[says], entry);
});
