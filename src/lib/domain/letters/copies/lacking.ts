/** What a letter to somebody waits for, in a sentence. */
import { hasAddress, type Contact, type Recipient } from '$lib/domain/records';
import { asksBeforeGuardian, type Situation } from '$lib/domain/rules';
import type { LetterTemplate } from '$lib/domain/letters/template';

/** What is missing to write to somebody beside the client; `null`: nothing. */
export function lacksToBeReached(here: Situation, contact: Recipient, who: string): string | null {
	if (contact.name.trim() === '') return `${who} has no name yet.`;
	if (contact.noContact) return `A no-contact order: nothing goes to ${contact.name}.`;
	if (contact.mayKnow === false) return `${who} must not know of this.`;
	return canBeReached(here, contact) ? null : `${who} has no address yet.`;
}

/** What the letter to somebody who decides waits for; `null`: nothing. */
export function lacksToDecide(
	here: Situation,
	recipient: Recipient,
	who: string,
	{ handsRecord }: LetterTemplate
): string | null {
	const lacking = lacksToBeReached(here, recipient, who) ?? asksBeforeGuardian(here, recipient);
	if (lacking) return lacking;
	if (recipient.legalAuthority === false)
		return `${who} has no authority to decide about this care.`;
	if (recipient.legalAuthority === null)
		return `Check first that ${who.toLowerCase()} may decide about this care.`;
	if (handsRecord && !recipient.mayReceive)
		return recipient.mayReceive === false
			? `${who} may not receive the record.`
			: `Note first whether ${who.toLowerCase()} may receive the record.`;
	return null;
}

/** By post at an address; by hand where they asked for no mail, or while they are still seen. */
export function canBeReached({ case: { client }, reason }: Situation, contact: Contact): boolean {
	const isSeen = client.standing === 'current' && reason.clientReachable && !reason.byPostAlone;
	return isSeen || contact.mail === 'refused' || hasAddress(contact);
}
