import type { Prose } from '$lib/domain/letters/letter';
import type { Practice } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';

/** “call 555-0100 or write to a@example.org”, of what the practice has. */
export function reach({ phone, email }: Practice): string {
	return [phone && `call ${phone}`, email && `write to ${email}`].filter(Boolean).join(' or ');
}

/** Until when the clinician can be reached, and who answers afterwards. */
export function reachingMe(situation: Situation): Prose[] {
	const { practice } = situation;
	const { closing } = dates(situation);
	return [
		{ kind: 'heading', text: 'How to reach me' },
		`Until ${closing}, please ${reach(practice)}. ${afterwards(situation)}`
	];
}

function afterwards(situation: Situation): string {
	const { practice } = situation;
	const { askMeUntil } = dates(situation);
	if (practice.custodian === 'known') {
		return `After that day, ${practice.custodianName} will answer questions about records.`;
	}
	return (practice.askMeUntilOn ?? '') > (practice.closingOn ?? '')
		? `After that day, you can still ask me about records until ${askMeUntil}.`
		: 'After that day, I will no longer answer there.';
}
