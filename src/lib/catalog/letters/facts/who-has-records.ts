import { below, lines } from '$lib/domain/records';
import { writeDay } from '$lib/domain/days/day';
import { say } from '$lib/catalog/letters/spanish';
import { styleOf } from '$lib/catalog/prose/spanish';
import { closesBeside, recordsAskedUntil, type Situation } from '$lib/domain/rules';

type Entry = { name: string; lines: string[] };

/** Whom a client asks for a copy, each with the ways to reach them: the therapist, then whoever keeps them afterwards. */
export function whoHasRecords(situation: Situation): Entry[] {
	const { practice, reason, today } = situation;
	const address = lines(practice.address);
	const own = { name: practice.name || practice.clinician };
	if (reason.byPostAlone) return [{ ...own, lines: address }];
	const mine = { ...own, lines: [...address, practice.phone, practice.email].filter(Boolean) };
	if (!reason.practiceEnds && !closesBeside(situation)) return [mine];
	const keeper = keeperOf(situation);
	const first = reason.byExecutor ? executorOf(situation) : mine;
	const until = recordsAskedUntil(practice);
	if (keeper && reason.byExecutor && (until === null || until < today)) return [keeper];
	const asked = until
		? [say(situation, 'Until {day}', { day: writeDay(until, styleOf(situation)) }), ...first.lines]
		: first.lines;
	return [{ ...first, lines: asked }, ...(keeper ? [keeper] : [])];
}

/** Who keeps the records afterwards, and how to reach them; `null`: that is said later. */
function keeperOf({ practice }: Situation): Entry | null {
	const { custodian, custodianName: name, custodianAddress, custodianPhone } = practice;
	const ways = [...below(name, custodianAddress), custodianPhone].filter(Boolean);
	return custodian === 'known' && name && ways.length > 0 ? { name, lines: ways } : null;
}

function executorOf({ practice }: Situation): Entry {
	return { name: practice.executorName ?? '', lines: [practice.executorPhone ?? ''] };
}
