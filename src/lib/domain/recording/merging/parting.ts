/** One of a couple or family gets a record of their own. */
import type { Case, Change, Recipient } from '$lib/domain/records';
import { clientFields, newClient } from '$lib/domain/records';

/** They were seen together until now; what was noted of this one goes along. The last who stays goes on alone. */
export function parted({ client, recipients }: Case, member: Recipient, id: string): Change {
	const told = Object.entries(member).filter(([field]) => field in clientFields);
	const lines = client.notes.split('\n');
	const isOwn = (line: string) => line.startsWith(`${member.name}: `);
	const isAlone = !recipients.some(
		(each) => each.id !== member.id && ['partner', 'familyMember'].includes(each.role)
	);
	const { standing, startedOn, lastSeenOn, nextSeenOn, nextSeenAt } = client;
	const fields = newClient({
		...{ standing, startedOn, lastSeenOn, nextSeenOn, nextSeenAt },
		...Object.fromEntries(told),
		name: member.name,
		notes: lines.filter(isOwn).join('\n')
	});
	const rest = {
		format: isAlone ? ('individual' as const) : client.format,
		notes: lines.filter((line) => !isOwn(line)).join('\n')
	};
	return {
		act: 'Split: one of them has their own record',
		subject: client.id,
		ops: [
			{ op: 'add', type: 'client', id, fields },
			{ op: 'set', type: 'client', id: client.id, fields: rest },
			{ op: 'del', type: 'recipient', id: member.id }
		]
	};
}
