/** Those who decide for somebody, and the check of what each of them may. */
import type { Case, Recipient } from '$lib/domain/records';

export const checksOfAll: readonly string[] = ['check-custody', 'check-decision-maker'];

/** Whether it looks at what each may decide, whoever of them is there. */
export const isCheckOfAll = (step: string): boolean => checksOfAll.includes(step);

/** Who may have been there for such a check, by the names they have; it is about all of them in any case. */
export function mayBeThere(
	step: string,
	own: Case,
	minor: boolean
): { id: string; name: string }[] {
	return isCheckOfAll(step) ? deciding(own, minor).filter(({ noContact }) => !noContact) : [];
}

/** Those who decide for a child, or with an adult who cannot alone; nobody for others. */
export function deciding({ client, recipients }: Case, minor: boolean): readonly Recipient[] {
	if (!minor && !client.circumstances.includes('lacks-capacity')) return [];
	const roles = minor ? ['guardian'] : ['guardian', 'decisionMaker'];
	return recipients.filter(({ role }) => roles.includes(role));
}

/** Whether it is noted of each who may decide that they do; nobody is noted: no. */
export function isAuthorityNoted(own: Case, minor: boolean): boolean {
	const all = deciding(own, minor);
	return all.length > 0 && all.every(({ legalAuthority }) => legalAuthority !== null);
}
