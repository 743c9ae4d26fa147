/** Who signs the forms of one client: docs/standards.md C.5, couples, families and minors. */
import type { Case } from '$lib/domain/records/case';
import { signers, usualSigners, type Signer } from '$lib/domain/records/release-signers';

/** Each adult of a couple or family signs a form of their own; those who decide for a client do so elsewhere. */
const membersOf: Partial<Record<Case['client']['format'], readonly Signer['role'][]>> = {
	couple: ['client', 'partner'],
	family: ['client', 'partner', 'familyMember']
};

/**
 * A list for each form: ids of recipients, `null` for the client, of all whose signatures it needs together. Empty where
 * nobody is known who may, so that it is left open. `own`: as in `usualSigners`.
 */
export function formSigners(
	case_: Case,
	minor: boolean,
	own: Parameters<typeof usualSigners>[2]
): (string | null)[][] {
	const members = membersOf[case_.client.format];
	const able = signers(case_).filter(({ may }) => may);
	const together = members && !minor ? able.filter(({ role }) => members.includes(role)) : [];
	if (together.length > 0) return together.map(({ recipientId }) => [recipientId]);
	return [usualSigners(case_, minor, own)];
}
