/** Who signs the forms of one client: docs/standards.md C.5, couples, families and minors. */
import { signers, usualSigners, type Case, type Signer } from '$lib/domain/records';
import { eachMemberSigns } from '$lib/domain/releases/needs';
import { minorConsent, type Situation } from '$lib/domain/rules';

/** Each adult of a couple or family signs a form of their own; those who decide for a client do so elsewhere. */
const membersOf: Partial<Record<Case['client']['format'], readonly Signer['role'][]>> = {
	couple: ['client', 'partner'],
	family: ['client', 'partner', 'familyMember']
};

/**
 * A list for each form: ids of recipients, `null` for the client, of all whose signatures it needs together. Empty where
 * nobody is known who may, so that it is left open. `own`: as in `usualSigners`. `all`: one form that each member signs.
 */
export function formSigners(
	case_: Case,
	minor: boolean,
	own: Parameters<typeof usualSigners>[2],
	all = false
): (string | null)[][] {
	const members = membersOf[case_.client.format];
	const able = signers(case_).filter(({ may }) => may);
	const together = members && !minor ? able.filter(({ role }) => members.includes(role)) : [];
	const ids = together.map(({ recipientId }) => recipientId);
	if (ids.length > 0) return all ? [ids] : ids.map((each) => [each]);
	return [usualSigners(case_, minor, own)];
}

/** As the rules of the places say of minors, and of those who were seen together. */
export const formSignersHere = (here: Situation): (string | null)[][] =>
	formSigners(here.case, here.minor, minorConsent(here).signs, eachMemberSigns(here));
