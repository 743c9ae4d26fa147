/** For tests: somebody in each special situation. */
import { circumstances } from '$lib/catalog/index';
import type { Case } from '$lib/domain/records/case';
import type { Client, ContactMade } from '$lib/domain/records';
import { day } from '$lib/domain/days/day';
import { situation, type Context } from '$lib/domain/rules/situation';
import { sentLetter } from '$tests/support/domain/sent';
import { caseOf, client, outcome, today } from '$tests/support/domain/cases';

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
			? [
					{
						...contactsOf[id],
						id,
						clientId: 'zoe',
						happenedOn: today,
						note: null,
						who: null,
						said: null
					}
				]
			: []
	);
}

/** What holds where a letter of theirs named a day that has moved. */
export const otherwise = ['told-another-day', 'letter-out-of-date'];

/** They were told, and each letter names the last session on a day long ago, and a keeper of records whom nobody knows. */
export function withOldNews(who: Case, here: Context): Case {
	const { news } = situation(who, here);
	const old = { lastSessionOn: day('2001-01-01'), custodian: 'Nobody', no: 1, letterId: null };
	const said = news && { ...news, ...old };
	const told = outcome('tell-in-session', { said, happenedOn: day('2001-01-01') });
	return {
		...who,
		outcomes: who.letters.length > 0 ? [...who.outcomes, told] : who.outcomes,
		letters: who.letters.map((each) => ({ ...each, said }))
	};
}

/** Somebody for whom these special situations hold. */
export function somebody(...ids: string[]): Case {
	const ticked = circumstances.filter(({ id, ticked }) => ticked && ids.includes(id));
	const known = Object.assign({}, ...ids.map((id) => factsOf[id] ?? {}));
	return caseOf({
		client: client({ ...known, circumstances: ticked.map(({ id }) => id) }),
		contacts: logged(...ids),
		letters: ids.some((id) => otherwise.includes(id)) ? [sentLetter()] : []
	});
}
