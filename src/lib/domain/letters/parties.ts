/** Whom a letter to others may go to. */
import type { OutsideLetter, Party } from './outside-letter';
import type { Case, Correspondent, Provider } from '$lib/domain/records';
import { nextProvider, type Situation } from '$lib/domain/rules';

export function correspondentParty(of: Correspondent): Party {
	const { name, callName, address, phone, email, reference, id } = of;
	const known = { name, callName, address, phone, email, reference };
	return { ...known, correspondentId: id, providerId: null };
}

export const providerParty = ({ id, name, address, phone, email }: Provider): Party => ({
	...{ name, callName: null, address, phone, email, reference: '' },
	...{ correspondentId: null, providerId: id }
});

/** Those on the practice's list whom a letter of its own may go to. */
export function partiesOf(
	{ roles }: Pick<OutsideLetter, 'roles'>,
	correspondents: readonly Correspondent[],
	clientId: string | null = null
): Party[] {
	return correspondents
		.filter((each) => each.clientId === clientId && roles.includes(each.role))
		.map(correspondentParty);
}

/** For a letter about a client: where they go first, then who else was suggested, then the directory. */
export function partiesAbout(
	letter: Pick<OutsideLetter, 'roles'>,
	{ case: own, providers }: Situation,
	correspondents: readonly Correspondent[]
): Party[] {
	const listed = (letter.roles as readonly string[]).includes('provider')
		? nearestFirst(own, providers)
		: [];
	return [...listed.map(providerParty), ...partiesOf(letter, correspondents, own.client.id)];
}

function nearestFirst({ referrals }: Case, providers: readonly Provider[]): Provider[] {
	const next = nextProvider(referrals)?.providerId;
	const suggested = new Set(referrals.map(({ providerId }) => providerId));
	const rank = ({ id }: Provider) => (id === next ? 0 : suggested.has(id) ? 1 : 2);
	return [...providers].sort((a, b) => rank(a) - rank(b));
}
