/** Whose forms are made where a form is made for many: docs/standards.md C.5, couples, families and minors. */
import type { Case } from '$lib/domain/records/case';
import { signers, type Signer } from '$lib/domain/records/release-signers';

/** Each adult of a couple or family signs a form of their own; those who decide for a client do so elsewhere. */
const membersOf: Partial<Record<Case['client']['format'], readonly Signer['role'][]>> = {
	couple: ['client', 'partner'],
	family: ['client', 'partner', 'familyMember']
};

/**
 * Ids of those who each sign one form: recipients' ids, `null` for the client, `undefined` where nobody is known
 * who may, so that it is left open.
 */
export function formSigners(own: Case, minor: boolean): (string | null | undefined)[] {
	const able = signers(own).filter(({ may }) => may);
	const members = membersOf[own.client.format];
	const together = members && !minor ? able.filter(({ role }) => members.includes(role)) : [];
	if (together.length > 0) return together.map(({ recipientId }) => recipientId);
	const self = minor ? undefined : able.find(({ role }) => role === 'client');
	const first = self ?? able.find(({ role }) => role === 'guardian' || role === 'decisionMaker');
	return [first?.recipientId];
}
