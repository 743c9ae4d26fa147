/** What somebody beside the client is to them, and may do, in words. */
import { writeDay, type Region } from '$lib/domain/days/day';
import type { Recipient } from './schemas';

export const roleWords: Record<Recipient['role'], string> = {
	guardian: 'Guardian',
	partner: 'Partner',
	familyMember: 'Family member',
	decisionMaker: 'Decision-maker'
};

/** What is known of what this person may; what nobody said is left out, but the right to decide. */
export function authorityWords(of: Recipient, region: Region): string[] {
	const { role, legalAuthority, mayKnow, signs, mayReceive } = of;
	const decides = ['guardian', 'decisionMaker'].includes(role);
	const order = [of.courtOrder, of.courtOrderOn && writeDay(of.courtOrderOn, region)];
	return [
		of.noContact && 'no-contact order: nothing goes to them',
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
