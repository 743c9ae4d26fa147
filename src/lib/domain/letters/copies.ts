/** One copy of a letter for each who gets it: the client, guardians, decision-makers, or each member alone. */
import { hasAddress } from '$lib/domain/records/address';
import type { Case } from '$lib/domain/records/case';
import { isWritten } from '$lib/domain/rules/known';
import { keeperOf, type Says } from '$lib/domain/rules/news';
import type { Letter } from './letter';
import type { Contact, Recipient } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { asksBeforeGuardian } from '$lib/domain/rules/minor-consent';
import type { Addressee, LetterTemplate } from './template';
import { byHand, cameBack, type ByHand } from './by-hand';

export { byHand, type ByHand };

export type Going = {
	addressee: Addressee;
	template: LetterTemplate;
	letter: Letter;
	byHand: ByHand;
	/** The news it tells, as its words have it; left out: none. */
	says?: Says;
};

export type Because =
	| 'former'
	| 'waiting'
	| 'alreadyGiven'
	| 'notTold'
	| 'waits'
	| 'atRisk'
	| 'notAlone'
	| 'oneByOne'
	| 'noGuardian'
	| 'noDecisionMaker'
	| 'guardianIncomplete'
	| 'decisionMakerIncomplete'
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
export const copies = {
	client: toClientOrMembers,
	person: toClient,
	guardian: toGuardians,
	members: toMembers,
	decisionMaker: toDecisionMakers
};

export function held(here: Situation, because: Because, sentence: string): Mailing {
	const addressee = { case: here.case, recipient: null };
	return { goes: [], heldOut: [{ addressee, because, sentence }] };
}

function toClientOrMembers(here: Situation, template: LetterTemplate): Mailing {
	const alone = here.case.client.format === 'individual' || !template.forEachMember;
	return alone ? toClient(here, template) : toMembers(here, template);
}

function toClient(here: Situation, template: LetterTemplate): Mailing {
	const { client } = here.case;
	if (!canBeReached(here, client)) {
		return held(here, 'noAddress', 'No address yet, and nobody sees them: add street and town.');
	}
	return { goes: [going(here, template, null)], heldOut: [] };
}

function toGuardians(here: Situation, template: LetterTemplate): Mailing {
	const guardians = here.minor
		? here.case.recipients.filter(({ role }) => role === 'guardian')
		: decisionMakers(here.case);
	const all = toWhoDecides(here, template, guardians, 'The guardian', 'guardianIncomplete');
	if (guardians.length === 0) {
		return here.minor
			? held(here, 'noGuardian', 'A minor without a guardian: add name, address and authority.')
			: held(here, 'decisionMakerIncomplete', 'Add who decides for them, with name and address.');
	}
	return all.goes.length > 0
		? all
		: held(here, 'guardianIncomplete', all.heldOut[0]?.sentence ?? '');
}

/** Who decides with an adult or for them: a decision-maker, or the guardian of an adult. */
export function decisionMakers({ recipients }: Case): Recipient[] {
	return recipients.filter(({ role }) => role === 'decisionMaker' || role === 'guardian');
}

/** The client's own letter goes whether these are complete or not. */
function toDecisionMakers(here: Situation, template: LetterTemplate): Mailing {
	const because = 'decisionMakerIncomplete';
	return toWhoDecides(here, template, decisionMakers(here.case), 'The decision-maker', because);
}

function toWhoDecides(
	here: Situation,
	template: LetterTemplate,
	recipients: readonly Recipient[],
	who: string,
	because: Because
): Mailing {
	const all = recipients.map((recipient) => ({
		recipient,
		sentence: lacks(here, recipient, who, template)
	}));
	return {
		goes: all
			.filter(({ sentence }) => sentence === null)
			.map(({ recipient }) => going(here, template, recipient)),
		heldOut: all.flatMap(({ recipient, sentence }) => {
			const addressee = { case: here.case, recipient };
			return sentence === null ? [] : [{ addressee, because, sentence }];
		})
	};
}

/** The client and, each alone, the partner and the family members. */
function toMembers(here: Situation, template: LetterTemplate): Mailing {
	const all = [toClient(here, template)];
	for (const recipient of here.case.recipients) {
		if (recipient.role !== 'partner' && recipient.role !== 'familyMember') continue;
		const sentence = lacksToBeReached(here, recipient, `A ${roleWords[recipient.role]}`);
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
	return { goes: all.flatMap(({ goes }) => goes), heldOut: all.flatMap(({ heldOut }) => heldOut) };
}

const roleWords = { partner: 'partner', familyMember: 'family member' };

/** What is missing to write to somebody beside the client; `null`: nothing. */
function lacksToBeReached(here: Situation, contact: Recipient, who: string): string | null {
	if (contact.name.trim() === '') return `${who} has no name yet.`;
	if (contact.noContact) return `A no-contact order: nothing goes to ${contact.name}.`;
	if (contact.mayKnow === false) return `${who} may not know of this care.`;
	return canBeReached(here, contact) ? null : `${who} has no address yet.`;
}

/** What the letter to somebody who decides waits for; `null`: nothing. */
function lacks(
	here: Situation,
	recipient: Recipient,
	who: string,
	{ handsRecord }: LetterTemplate
): string | null {
	const lacking = lacksToBeReached(here, recipient, who) ?? asksBeforeGuardian(here, recipient);
	if (lacking) return lacking;
	if (recipient.legalAuthority === false) return `${who} may not decide about this care.`;
	if (recipient.legalAuthority === null)
		return `Check first that ${who.toLowerCase()} may decide about this care.`;
	if (handsRecord && !recipient.mayReceive)
		return recipient.mayReceive === false
			? `${who} may not receive the record.`
			: `Note first whether ${who.toLowerCase()} may receive the record.`;
	return null;
}

function going(here: Situation, template: LetterTemplate, recipient: Recipient | null): Going {
	const addressee = { case: here.case, recipient };
	const read = here.known.outOfDate[recipient?.id ?? here.case.client.id];
	const isOther = read !== undefined && read !== here.known.read;
	const own = isOther ? { ...here, known: { ...here.known, read } } : here;
	const letter = template.write(own, addressee);
	const says = saysOf(here, template);
	const hand = byHand(recipient ?? here.case.client) ?? cameBack(here.case, recipient, letter.to);
	return { addressee, template, letter, byHand: hand, ...(says ? { says } : {}) };
}

function saysOf(
	{ news, practice, reason }: Situation,
	{ step, needs }: LetterTemplate
): Says | null {
	if (news === null || step === null || !isWritten(step)) return null;
	const names = reason.practiceEnds && needs.includes('records');
	return { ...news, custodian: names ? keeperOf(practice) : null };
}

/** By post at an address; by hand where they asked for no mail, or while they are still seen. */
function canBeReached({ case: { client }, reason }: Situation, contact: Contact): boolean {
	const isSeen = client.standing === 'current' && reason.clientReachable && !reason.byPostAlone;
	return isSeen || contact.mail === 'refused' || hasAddress(contact);
}
