/** Who gets a letter, and who is held out and why: every person of the list exactly once. */
import { hasAddress } from './address';
import type { Case } from './case';
import type { Letter } from './letter';
import { milestones } from './milestones';
import type { Contact, Recipient } from './records';
import type { Addressee, LetterTemplate, Situation } from './rules';
import { situation, type Context } from './situation';

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
	| 'noGuardian'
	| 'guardianIncomplete'
	| 'noAddress'
	| 'noLetter'
	| 'incomplete';

export type HeldOut = { addressee: Addressee; because: Because; sentence: string };

export type Mailing = {
	/** In the order of the addresses: place, street, name. */
	goes: Going[];
	/** In the order of the cases. */
	heldOut: HeldOut[];
};

/**
 * Sorts everybody into those who get a letter now and those who do not. `byName`: ids of clients chosen one
 * by one, which lets those not told yet, at risk, couples, families and groups through. A minor's letter goes to every
 * guardian with name, address and legal authority; a guardian who lacks one is held out beside it. Of
 * several templates that fit, the last is taken: the more particular letters come after the general one.
 */
export function whoGets(
	cases: readonly Case[],
	templates: readonly LetterTemplate[],
	context: Context,
	byName: ReadonlySet<string> = new Set()
): Mailing {
	const sorted = cases.map((case_) => forOne(situation(case_, context), templates, byName));
	return {
		goes: sorted.flatMap((each) => each.goes).sort(byAddress),
		heldOut: sorted.flatMap((each) => each.heldOut)
	};
}

function forOne(
	here: Situation,
	templates: readonly LetterTemplate[],
	byName: ReadonlySet<string>
): Mailing {
	const reason = reasonToHold(here, byName.has(here.case.client.id));
	if (reason) return held(here, ...reason);
	const template = templates.findLast((each) => each.fits(here));
	if (!template) return held(here, 'noLetter', 'No letter of this kind fits this person.');
	const [missing] = template.missing(here);
	if (missing) return held(here, 'incomplete', missing);
	return template.to === 'guardian' ? toGuardians(here, template) : toClient(here, template);
}

function held(here: Situation, because: Because, sentence: string): Mailing {
	const addressee = { case: here.case, recipient: null };
	return { goes: [], heldOut: [{ addressee, because, sentence }] };
}

function reasonToHold(here: Situation, chosen: boolean): [Because, string] | null {
	const { client } = here.case;
	if (client.standing === 'former') return ['former', 'A former client: not seen any more.'];
	if (client.standing === 'waiting') return ['waiting', 'On the waiting list: not seen yet.'];
	if (here.doneOn(milestones.letter)) return ['alreadyGiven', 'Has this letter already.'];
	if (here.ended(milestones.letter)) {
		return ['alreadyGiven', 'The letter step has ended without a letter: see their path.'];
	}
	if (chosen) return null;
	if (here.reason.clientReachable && !here.ended(milestones.told)) {
		return ['notTold', 'Not told yet: tell them first, then the letter follows.'];
	}
	if (client.atRisk)
		return ['atRisk', 'At risk: choose this letter by name, so that you look at it.'];
	if (client.format !== 'individual') {
		return ['notAlone', `In ${client.format} therapy: choose this letter by name.`];
	}
	return null;
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

/** What a guardian's letter waits for; `null`: nothing. */
function lacks(guardian: Recipient): string | null {
	if (guardian.name.trim() === '') return 'The guardian has no name yet.';
	if (!canBeReached(guardian)) return 'The guardian has no address yet.';
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

function byAddress(a: Going, b: Going): number {
	return addressKey(a.addressee).localeCompare(addressKey(b.addressee));
}

function addressKey({ case: { client }, recipient }: Addressee): string {
	const { region, city, postalCode, street } = recipient ?? client;
	return [region, city, postalCode, street, client.sortName ?? client.name].join('\n');
}
