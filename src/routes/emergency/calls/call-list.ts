/** Who is to be called, in the order of telling, and what may be left where nobody answers. */
import { initials, listName } from '$lib/domain/records';
import type { Telling } from '$lib/domain/path/telling';
import { alsoCall, safeWays, throughWhom } from '$routes/emergency/safe-ways';

/** How somebody stands on the list. */
export type As = 'name' | 'initials' | 'number';

export type Call = {
	telling: Telling;
	/** What may be dialled, or that they must not be called; nothing is dialled that is not said safe. */
	phone: string;
	/** What may be left; empty where they are not called. */
	leave: string;
};

/** `shown`: how the name of somebody who stands between is drawn. */
export function callList(plan: readonly Telling[], shown: (name: string) => string): Call[] {
	return plan.map((telling) => {
		const { case: own } = telling.situation;
		const through = throughWhom(telling.situation, shown);
		if (through) return { telling, phone: through, leave: '' };
		const others = alsoCall(own).map((each) => {
			const ways = safeWays({ ...each, email: '' });
			return `${shown(each.name)}: ${each.phone} (${ways})`;
		});
		const phone = [own.client.phone.trim(), ...others].filter(Boolean).join('; ');
		const leave = own.client.phone.trim() ? safeWays({ ...own.client, email: '' }) : '';
		return { telling, phone: phone || 'None noted', leave };
	});
}

/** A number is never made up: who has none says so. */
export function whoAs({ telling }: Call, as: As, shown: (name: string) => string): string {
	const { client } = telling.situation.case;
	if (as === 'number') return client.recordNumber ?? 'No number';
	return as === 'initials' ? initials(client.name) : shown(listName(client));
}

/** Days as 2027-06-30, so that a spreadsheet sorts them. */
export const callRows = (
	calls: readonly Call[],
	as: As,
	shown: (name: string) => string
): string[][] => [
	['Day', 'Who', 'Phone', 'May be left'],
	...calls.map((call) => [call.telling.on, whoAs(call, as, shown), call.phone, call.leave])
];
