import { newCase, newClient, newRecipient } from '$lib/domain/records';
import type { LetterTemplate } from '$lib/domain/letters/template';
import { situation, type Context } from '$lib/domain/rules';
import type { Reader } from '$lib/domain/letters/wording';
import { nameOf } from '$routes/shared/letters/ways';

/** Somebody invented, where nobody gets a letter now. */
export function invented(context: Context, to: LetterTemplate['to']): Reader {
	const address = { street: '1 Any Street', city: 'Anytown', mail: 'agreed' } as const;
	const minor = to === 'guardian';
	const format = to === 'members' ? 'couple' : 'individual';
	const known = { ...address, name: 'Alex Example', minor, format } as const;
	const client = { id: inventedId, ...newClient(known) };
	const parent = { role: 'guardian', legalAuthority: true, name: 'Kim Example' } as const;
	const theirs = newRecipient({ ...address, ...parent, clientId: client.id });
	const guardian = { id: 'parent', ...theirs };
	const own = { ...newCase(client), recipients: minor ? [guardian] : [] };
	return { here: situation(own, context), to: { case: own, recipient: minor ? guardian : null } };
}

const inventedId = 'invented';

export const isInvented = ({ to }: Reader): boolean => to.case.client.id === inventedId;

/** As it may stand on the screen. */
export function readerName(reader: Reader): string {
	return isInvented(reader) ? 'somebody invented' : nameOf(reader.to);
}

export function isSamePerson(one: Reader, other: Reader): boolean {
	return (
		one.to.case.client.id === other.to.case.client.id &&
		one.to.recipient?.id === other.to.recipient?.id
	);
}
