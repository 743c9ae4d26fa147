/** One copy of a letter for each who gets it: the client, guardians, decision-makers, or each member alone. */
import { roleWords, type Case, type Recipient } from '$lib/domain/records';
import { closesBeside, keeperOf, namesNews, type Says, type Situation } from '$lib/domain/rules';
import type { Letter } from '$lib/domain/letters/letter';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import { byHand, type ByHand } from './by-hand';
import { cameBack } from './came-back';
import heldOutWords from './held-out.json';
import { canBeReached, lacksToBeReached, lacksToDecide } from './lacking';

export { byHand, heldOutWords, type ByHand };

export type Going = {
	addressee: Addressee;
	template: LetterTemplate;
	letter: Letter;
	byHand: ByHand;
	/** The news it tells, as its words have it; left out: none. */
	says?: Says;
};

/** Why somebody gets none now: a row of the table by which the check before printing sorts them. */
export type Because = keyof typeof heldOutWords;

export type HeldOut = { addressee: Addressee; because: Because; sentence: string };

export type Mailing = {
	/** As they leave: to hand over by next session, then to post by postal code. */
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
		return held(here, 'noAddress', 'No address, and not seen in session: add street and city.');
	}
	return { goes: [going(here, template, null)], heldOut: [] };
}

function toGuardians(here: Situation, template: LetterTemplate): Mailing {
	const guardians = here.minor
		? here.case.recipients.filter(({ role }) => role === 'guardian')
		: decisionMakers(here.case);
	const lacks = (each: Recipient) => lacksToDecide(here, each, 'The guardian', template);
	const all = toEach(here, template, guardians, 'guardianIncomplete', lacks);
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
	const lacks = (each: Recipient) => lacksToDecide(here, each, 'The decision-maker', template);
	return toEach(here, template, decisionMakers(here.case), 'decisionMakerIncomplete', lacks);
}

/** The client and, each alone, the partner and the family members. */
function toMembers(here: Situation, template: LetterTemplate): Mailing {
	const members = here.case.recipients.filter(
		({ role }) => role === 'partner' || role === 'familyMember'
	);
	const lacks = (each: Recipient) =>
		lacksToBeReached(here, each, `A ${roleWords[each.role].toLowerCase()}`);
	return joined(
		toClient(here, template),
		toEach(here, template, members, 'memberIncomplete', lacks)
	);
}

/** A copy for each who lacks nothing. */
function toEach(
	here: Situation,
	template: LetterTemplate,
	recipients: readonly Recipient[],
	because: Because,
	lacks: (each: Recipient) => string | null
): Mailing {
	const all = recipients.map((recipient) => ({ recipient, sentence: lacks(recipient) }));
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

/** Both together. */
export const joined = (own: Mailing, others: Mailing): Mailing => ({
	goes: [...own.goes, ...others.goes],
	heldOut: [...own.heldOut, ...others.heldOut]
});

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

function saysOf(here: Situation, { step, needs }: LetterTemplate): Says | null {
	const { news, practice, reason } = here;
	if (news === null || step === null || !namesNews(step)) return null;
	const names = (reason.practiceEnds || closesBeside(here)) && needs.includes('records');
	return { ...news, custodian: names ? keeperOf(practice) : null };
}
