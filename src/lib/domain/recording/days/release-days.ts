/** What went to somebody outside on a day on which no release of theirs let it. */
import { sentWithout, toldWithout } from '$lib/domain/releases/in-force';
import type { At, DayDoubt } from './letter-days';

/** It may have gone all the same: it is asked, and the closing note says so. */
export function withoutRelease({ op, one, write }: At): DayDoubt | null {
	if (op.op !== 'add' || (op.type !== 'outcome' && op.type !== 'letter')) return null;
	const { clientId, happenedOn } = op.fields;
	const own = clientId === null ? undefined : one(clientId)?.case;
	if (!own) return null;
	const to = op.type === 'outcome' ? toldWithout(own, op.fields) : sentWithout(own, op.fields);
	if (to === null) return null;
	const words = `On record, no release for ${to} was in force on ${write(happenedOn)}. Check the date, and the dates of the release.`;
	return { clientId, words, never: false };
}
