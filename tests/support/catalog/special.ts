/** For tests: somebody in each special situation. */
import { circumstances } from '$lib/catalog/index';
import type { Case } from '$lib/domain/records/case';
import type { Client, ContactMade } from '$lib/domain/records';
import { caseOf, client, today } from '$tests/support/domain/cases';

/** The facts that make a special situation hold which nobody ticks: of the client here, what was logged below. */
const factsOf: Record<string, Partial<Client>> = {
	'at-risk': { atRisk: true },
	minor: { minor: true },
	'not-alone': { format: 'couple' },
	elsewhere: { place: 'uk' },
	'no-next-provider': { need: 'none' },
	'former-client': { standing: 'former' },
	'waiting-list': { standing: 'waiting' }
};

/** What was logged where that alone makes a special situation hold. */
const contactsOf: Record<string, Pick<ContactMade, 'by' | 'way' | 'result'>> = {
	'back-in-touch': { by: 'them', way: 'call', result: 'reached' },
	'letter-returned': { by: 'us', way: 'post', result: 'returned' }
};

function logged(...ids: string[]): ContactMade[] {
	return ids.flatMap((id) =>
		contactsOf[id]
			? [{ ...contactsOf[id], id, clientId: 'zoe', happenedOn: today, note: null }]
			: []
	);
}

/** Somebody for whom these special situations hold. */
export function somebody(...ids: string[]): Case {
	const ticked = circumstances.filter(({ id, ticked }) => ticked && ids.includes(id));
	const known = Object.assign({}, ...ids.map((id) => factsOf[id] ?? {}));
	return caseOf({
		client: client({ ...known, circumstances: ticked.map(({ id }) => id) }),
		contacts: logged(...ids)
	});
}
