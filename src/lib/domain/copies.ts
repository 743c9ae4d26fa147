/** One copy of a letter for each who gets it: the client, guardians, or each member alone. */
import { hasAddress } from './address';
import type { Letter } from './letter';
import type { Contact, Recipient } from './records';
import type { Addressee, LetterTemplate, Situation } from './rules';

/** Why a letter is handed over, not posted; `null`: it may be posted. */
export type ByHand = { because: 'mailRefused' | 'mailNotAsked'; sentence: string } | null;

export type Going = {
	addressee: Addressee;
	template: LetterTemplate;
	letter: Letter;
	byHand: ByHand;
};

export type Because =
	| 'former'
	| 'waiting'
	| 'alreadyGiven'
	| 'notTold'
	| 'atRisk'
	| 'notAlone'
	| 'oneByOne'
	| 'noGuardian'
	| 'guardianIncomplete'
	| 'memberIncomplete'
	| 'noAddress'
	| 'noLetter'
	| 'unknown'
	| 'incomplete';

export type HeldOut = { addressee: Addressee; because: Because; sentence: string };

export type Mailing = {
	/** In the order of the addresses: place, street, name. */
	goes: Going[];
	/** In the order of the cases. */
	heldOut: HeldOut[];
};

/** By whom a letter is for. */
export const copies = { client: toClient, guardian: toGuardians, members: toMembers };

export function held(here: Situation, because: Because, sentence: string): Mailing {
	const addressee = { case: here.case, recipient: null };
	return { goes: [], heldOut: [{ addressee, because, sentence }] };
}

function toClient(here: Situation, template: LetterTemplate): Mailing {
	const { client } = here.case;
	if (!canBeReached(client)) {
		return held(here, 'noAddress', 'No address yet: add street and town, or note “do not mail”.');
	}
	return { goes: [going(here, template, null)], heldOut: [] };
}

function toGuardians(here: Situation, template: LetterTemplate): Mailing {
	const guardians = here.case.recipients.filter((each) => each.role === 'guardian');
	const lacking = guardians.map((guardian) => ({ guardian, lacks: lacks(guardian) }));
	const ready = lacking.filter((each) => each.lacks === null);
	if (guardians.length === 0) {
		return held(here, 'noGuardian', 'A minor without a guardian: add name, address and authority.');
	}
	if (ready.length === 0) {
		return held(here, 'guardianIncomplete', lacking[0]?.lacks ?? '');
	}
	return {
		goes: ready.map((each) => going(here, template, each.guardian)),
		heldOut: lacking.flatMap(({ guardian, lacks }) => {
			const addressee = { case: here.case, recipient: guardian };
			return lacks ? [{ addressee, because: 'guardianIncomplete', sentence: lacks }] : [];
		})
	};
}

/** The client and, each alone, the partner and the family members. */
function toMembers(here: Situation, template: LetterTemplate): Mailing {
	const all = [toClient(here, template)];
	for (const recipient of here.case.recipients) {
		if (recipient.role !== 'partner' && recipient.role !== 'familyMember') continue;
		const sentence = lacksToBeReached(recipient, `A ${roleWords[recipient.role]}`);
		all.push(
			sentence === null
				? { goes: [going(here, template, recipient)], heldOut: [] }
				: {
						goes: [],
						heldOut: [
							{ addressee: { case: here.case, recipient }, because: 'memberIncomplete', sentence }
						]
					}
		);
	}
	return {
		goes: all.flatMap(({ goes }) => goes),
		heldOut: all.flatMap(({ heldOut }) => heldOut)
	};
}

const roleWords = { partner: 'partner', familyMember: 'family member' };

/** What is missing to write to somebody beside the client; `null`: nothing. */
function lacksToBeReached(contact: Contact, who: string): string | null {
	if (contact.name.trim() === '') return `${who} has no name yet.`;
	return canBeReached(contact) ? null : `${who} has no address yet.`;
}

/** What a guardian's letter waits for; `null`: nothing. */
function lacks(guardian: Recipient): string | null {
	const lacking = lacksToBeReached(guardian, 'The guardian');
	if (lacking) return lacking;
	if (guardian.legalAuthority === false) return 'The guardian may not decide about this care.';
	if (guardian.legalAuthority === null)
		return 'Check first that the guardian may decide about this care.';
	return null;
}

function going(here: Situation, template: LetterTemplate, recipient: Recipient | null): Going {
	const addressee = { case: here.case, recipient };
	const letter = template.write(here, addressee);
	return { addressee, template, letter, byHand: byHand(recipient ?? here.case.client) };
}

/** By post at an address, or by hand where they asked for no mail. */
function canBeReached(contact: Contact): boolean {
	return contact.mail === 'refused' || hasAddress(contact);
}

export function byHand(contact: Contact): ByHand {
	if (contact.otherAddress?.trim() || contact.mail === 'agreed') return null;
	if (contact.mail === 'refused') {
		return { because: 'mailRefused', sentence: 'Do not mail: hand it over.' };
	}
	return { because: 'mailNotAsked', sentence: 'Not asked about mail yet: hand it over.' };
}
