/** Who signs a release: the client, who decides for them, or each adult of a couple or family for their own part. */
import type { Case } from './case';
import type { Day } from '$lib/domain/days/day';
import type { Recipient, Release } from './schemas';

export type Signer = {
	/** `null`: the client. */
	recipientId: string | null;
	name: string;
	role: 'client' | Recipient['role'];
	/** Has the legal standing to sign; of a guardian somebody has checked it. */
	may: boolean;
	/** Alone, or only together with the others of whom this is said; `null`: not known. */
	signs: Recipient['signs'];
};

/** By whom a release is signed, and whose signatures it asks for. */
type Signed = Pick<Release, 'recipientId' | 'asks' | 'signatures' | 'signedOn'>;

/**
 * The client first. Where nobody said whether somebody may sign, a guardian signs once their right to decide was checked; a
 * partner for their own part.
 */
export function signers({ client, recipients }: Case): Signer[] {
	const others = recipients.map(({ id, name, role, legalAuthority, signs }): Signer => {
		const decides = role === 'guardian' ? legalAuthority === true : legalAuthority !== false;
		return { recipientId: id, name, role, may: signs === null ? decides : signs !== 'no', signs };
	});
	const may = !client.circumstances.includes('lacks-capacity');
	const own = { recipientId: null, name: client.name, role: 'client', may, signs: null } as const;
	return [own, ...others];
}

export function signsForAnother({ role }: Signer): boolean {
	return role === 'guardian' || role === 'decisionMaker';
}

/** By ids; `null` among them is the client. */
export function signedBy({ signatures, signedOn, recipientId }: Signed): (string | null)[] {
	if (signatures.length > 0) return signatures.map(({ by }) => by);
	return signedOn === null ? [] : [recipientId];
}

/** Whose signature it still lacks: of those it asks, and, where one of them signs only together with others, of those too. */
export function missingSigners(case_: Case, release: Signed): Signer[] {
	const signed = signedBy(release);
	const asks = asksOf(case_, release);
	return signers(case_).filter(({ recipientId: id }) => asks.includes(id) && !signed.includes(id));
}

/** By ids: of one who signs only together with others, of those too. */
export function asksOf(
	case_: Case,
	{ asks, recipientId }: Pick<Release, 'asks' | 'recipientId'>
): (string | null)[] {
	const those = asks.length > 0 ? asks : [recipientId];
	const joint = signers(case_).filter(({ signs }) => signs === 'together');
	const isJoint = joint.some((each) => those.includes(each.recipientId));
	return [...new Set([...those, ...(isJoint ? joint.map((each) => each.recipientId) : [])])];
}

/** Who of these signs only together with another of whom nobody knows, as a sentence; `null`: nobody. */
export function signsAlone(case_: Case, ids: readonly (string | null)[]): string | null {
	const joint = signers(case_).filter(({ signs }) => signs === 'together');
	const [one, other] = joint.filter(({ recipientId }) => ids.includes(recipientId));
	if (!one || other) return null;
	return `${one.name} signs only together with another: note under Edit who that is.`;
}

/** The partner or family member for whose own part alone it was signed; `null`: it is of the client. */
export function ownPartOf(case_: Case, release: Signed): Signer | null {
	const signed = signedBy(release);
	const by = signers(case_).filter(({ recipientId }) => signed.includes(recipientId));
	const ofClient = by.some((each) => each.recipientId === null || signsForAnother(each));
	return ofClient ? null : (by[0] ?? null);
}

/** “June 1, 2026 by the client; June 4, 2026 by Oscar Lindt”: each who signed with their own day, the first day first. */
export function signedSaid(
	case_: Case,
	release: Signed,
	write: (on: Day) => string,
	named = ({ role, name }: Signer) => (role === 'client' ? 'the client' : name)
): string {
	const { signatures, signedOn, recipientId } = release;
	const first = signedOn ? [{ by: recipientId, on: signedOn }] : [];
	const all = signatures.length > 0 ? signatures : first;
	const days = [...new Set(all.map(({ on }) => on))].sort();
	const said = days.map((day) => {
		const ids = all.filter(({ on }) => on === day).map(({ by }) => by);
		const by = signers(case_).filter((each) => ids.includes(each.recipientId));
		return `${write(day)}${by.length > 0 ? ` by ${by.map(named).join(' and ')}` : ''}`;
	});
	return `${said.join('; ')}${ownPartOf(case_, release) ? ', for their own part' : ''}`;
}

/** Why what was signed is not enough, as a sentence; `null`: it is. */
export function signingFault(case_: Case, release: Signed): string | null {
	const missing = missingSigners(case_, release).map(({ name }) => name);
	if (missing.length > 0) {
		const those = missing.length > 1 ? 'the signatures of' : 'the signature of';
		return `Not in force: ${those} ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`;
	}
	const able = signers(case_).filter(({ may }) => may);
	const signed = signedBy(release);
	if (!signed.every((by) => able.some(({ recipientId }) => recipientId === by)))
		return 'The signer has no authority over this care, or nobody has checked that they do.';
	return signsAlone(case_, signed) ?? unclear(able.filter(signsForAnother), signed);
}

/** Of several who may sign for the client, one has signed of whom nobody said that this is enough. */
function unclear(able: readonly Signer[], signed: readonly (string | null)[]): string | null {
	const [has, open] = [true, false].map((is) =>
		able.filter(({ recipientId }) => signed.includes(recipientId) === is)
	) as [Signer[], Signer[]];
	if (open.length === 0 || has.length === 0 || has.some(({ signs }) => signs !== null)) return null;
	const names = (some: readonly Signer[]) => some.map(({ name }) => name).join(' and ');
	return `Nobody has noted whether ${names(has)} may sign alone or only together with ${names(open)}: note it under Edit.`;
}

/**
 * Whose signatures a new release asks for: the client's; else of one who signs alone, or of all who may sign for them. `own`:
 * what the place's rules say of a minor's own signature, in place of those or beside them.
 */
export function usualSigners(
	case_: Case,
	minor: boolean,
	own: 'alone' | 'beside' | 'asked' | null
): (string | null)[] {
	const able = signers(case_).filter(({ may }) => may);
	const self = able.some(({ role }) => role === 'client');
	if (self && (!minor || own === 'alone')) return [null];
	if (minor && own === 'asked') return [];
	const others = able.filter(signsForAnother).filter(({ role }) => !minor || role === 'guardian');
	const alone = others.find(({ signs }) => signs === 'alone');
	const asked = (alone ? [alone] : others).map(({ recipientId }) => recipientId);
	return own === 'beside' ? [...asked, null] : asked;
}
