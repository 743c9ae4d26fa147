import { below } from '$lib/domain/records/address';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';

/** Who holds the records, whom to ask until when, and how. `whose`: “your” or “Noor’s”. */
export function records(situation: Situation, whose: string): Prose[] {
	const known = situation.practice.custodian === 'known';
	return [
		{ kind: 'heading', text: 'Records' },
		...(known ? heldByAnother(situation, whose) : heldByMe(situation, whose))
	];
}

const request = 'For a copy, a short written request is enough.';

/** “Until May 4, 2026, ask me. After that, ask:”; just whom to ask where no such day is known or it is past. */
export function askTheKeeper(situation: Situation): string {
	const { practice, today } = situation;
	const { askMeUntil, closing } = dates(situation);
	const until = practice.askMeUntilOn ?? practice.closingOn;
	if (until === null || until < today) return 'Please ask:';
	return `Until ${askMeUntil || closing}, ask me. After that, ask:`;
}

function heldByAnother(situation: Situation, whose: string): Prose[] {
	const { custodianName: name, custodianAddress, custodianPhone } = situation.practice;
	const address = [...below(name, custodianAddress), custodianPhone].filter(Boolean);
	return [
		`There is a safe place for ${whose} records, for as long as the rules${ofMine(situation)} ask. ${request} ${askTheKeeper(situation)}`,
		{ kind: 'entries', entries: [{ name, lines: address }] }
	];
}

function heldByMe(situation: Situation, whose: string): Prose[] {
	const until = `${request} Until ${dates(situation).askMeUntil}, please ask me.`;
	return [
		situation.reason.byExecutor
			? `The rules say how long ${whose} records are kept. ${until}`
			: `I will keep ${whose} records safe for as long as the rules of my profession ask. ${until} Then I will tell you who looks after them.`
	];
}

/** Whoever acts for somebody may be of another profession. */
const ofMine = ({ reason }: Situation) => (reason.byExecutor ? '' : ' of my profession');
