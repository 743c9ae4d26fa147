import { below } from '$lib/domain/records/address';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';
import { keptUntil } from './kept-until';
import { reach } from './reaching-me';

/** Of somebody not seen any more: how long the file is kept, whom to ask for a copy, and that nothing has to be done. */
export function fileKept(situation: Situation, what: 'them' | 'it'): Prose[] {
	const { custodian, custodianName: name, custodianAddress, custodianPhone } = situation.practice;
	const ways = [...below(name, custodianAddress), custodianPhone].filter(Boolean);
	return [
		`The file is kept safe ${keptUntil(situation)}. If you would like a copy, a short written request is enough. ${whomToAsk(situation, what)}`,
		...(custodian === 'known'
			? [{ kind: 'entries' as const, entries: [{ name, lines: ways }] }]
			: []),
		'If you do not need a copy, there is nothing you have to do. I wish you all the best.'
	];
}

function whomToAsk(situation: Situation, what: 'them' | 'it'): string {
	const { practice, today } = situation;
	const { askMeUntil, closing } = dates(situation);
	const isKnown = practice.custodian === 'known';
	const until = practice.askMeUntilOn ?? practice.closingOn;
	if (isKnown && until !== null && until < today) return 'Please ask:';
	const after = isKnown
		? 'After that day, please ask:'
		: `Then I will tell you who looks after ${what}.`;
	return `Until ${askMeUntil || closing}, please ${reach(practice)}. ${after}`;
}
