/** Who signs a release: the client, who decides for them, or each adult of a couple or family for their own part. */
import type { Case } from './case';
import type { Recipient } from './index';

export type Signer = {
	/** `null`: the client. */
	recipientId: string | null;
	name: string;
	role: 'client' | Recipient['role'];
	/** Has the legal standing to sign; for a guardian somebody has checked it. */
	may: boolean;
};

/** The client first. A guardian signs once their legal authority was checked; a partner for their own part. */
export function signers({ client, recipients }: Case): Signer[] {
	const others = recipients.map(({ id, name, role, legalAuthority }): Signer => {
		const may = role === 'guardian' ? legalAuthority === true : legalAuthority !== false;
		return { recipientId: id, name, role, may };
	});
	const own = { recipientId: null, name: client.name, role: 'client' as const };
	return [{ ...own, may: !client.circumstances.includes('lacks-capacity') }, ...others];
}

export function maySign(case_: Case, recipientId: string | null): boolean {
	return signers(case_).some((each) => each.recipientId === recipientId && each.may);
}
