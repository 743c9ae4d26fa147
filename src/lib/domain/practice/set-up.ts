/** What stands ready before letters, plan and emergency sheet can be relied on: each ticks itself by what is there. */
import type { Day } from '$lib/domain/days/day';
import type { Client, Practice } from '$lib/domain/records';

export type SetUpId =
	'letterhead' | 'list' | 'wishes' | 'risk' | 'appointments' | 'backup' | 'emergency' | 'executor';

/** `left`: how many current clients it is still open for; `null`: it is not about each of them. */
export type SetUpItem = { id: SetUpId; done: boolean; left: number | null };

type Here = { practice: Practice; clients: readonly Client[]; hasBackup: boolean; today: Day };

/** In the order in which one helps the next. */
export function setUp({ practice, clients, hasBackup, today }: Here): SetUpItem[] {
	const current = clients.filter(({ standing }) => standing === 'current');
	const once = (id: SetUpId, done: boolean): SetUpItem => ({ id, done, left: null });
	const each = (id: SetUpId, done: (client: Client) => boolean): SetUpItem => {
		const left = current.filter((client) => !done(client)).length;
		return { id, done: current.length > 0 && left === 0, left };
	};
	const { clinician, address, phone, executorAgreedOn, paperWhere, riskReadOn } = practice;
	return [
		once('letterhead', [clinician, address, phone].every(Boolean)),
		once('list', clients.length > 0),
		each('wishes', ({ mail, voicemail, emailConsent }) =>
			[mail, voicemail, emailConsent].every((wish) => wish !== null)
		),
		once('risk', clients.length > 0 && riskReadOn !== null),
		each(
			'appointments',
			({ nextSeenOn, usualWeekday }) =>
				usualWeekday !== null || (nextSeenOn !== null && nextSeenOn >= today)
		),
		once('backup', hasBackup),
		once('emergency', Boolean(paperWhere)),
		once('executor', executorAgreedOn !== null)
	];
}
