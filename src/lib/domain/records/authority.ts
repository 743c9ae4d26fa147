/** What somebody beside the client is to them, and may do, in words. */
import { writeDay, type Region } from '$lib/domain/days/day';
import type { Recipient } from './schemas';

export const roleWords: Record<Recipient['role'], string> = {
	guardian: 'Guardian',
	partner: 'Partner',
	familyMember: 'Family member',
	decisionMaker: 'Decision-maker'
};

/**
 * What is known of what this person may; what nobody said is left out, but the right to decide. A guardian’s rights end once
 * the client is of age.
 */
export function authorityWords(of: Recipient, region: Region, minor: boolean): string[] {
	const { role, legalAuthority, mayKnow, signs, mayReceive } = of;
	const decides = ['guardian', 'decisionMaker'].includes(role);
	const order = [of.courtOrder, of.courtOrderOn && writeDay(of.courtOrderOn, region)];
	const noContact = of.noContact && 'no-contact order: nothing goes to them';
	if (role === 'guardian' && !minor) {
		return [noContact, 'does not decide: the client is of age'].filter(
			(each) => !!each
		) as string[];
	}
	return [
		noContact,
		decides && may(legalAuthority, 'decide about this care', 'authority not checked yet'),
		may(mayKnow, 'know'),
		signs && { alone: 'signs alone', together: 'signs only together', no: 'may not sign' }[signs],
		may(mayReceive, 'have the record'),
		of.courtOrder && `order: ${order.filter(Boolean).join(', ')}`
	].filter((each) => !!each) as string[];
}

function may(is: boolean | null, what: string, unknown = ''): string {
	return is === null ? unknown : `may ${is ? '' : 'not '}${what}`;
}
