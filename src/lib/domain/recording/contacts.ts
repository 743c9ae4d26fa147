/** What was tried to reach a client, and what they said first; an attempt ends its open step in the same change. */
import type { Change, ContactMade, Op, Said, Way } from '$lib/domain/records';
import { addedLater } from '$lib/domain/records';
import { writeDay, type Region } from '$lib/domain/days/day';
import { stepEndedBy, type Attempt } from '$lib/domain/path/ladder';
import type { ClientOnPath } from './changes/on-path';
import { outcomeAdded } from './outcomes';
import words from './contact-words.json';

/** An attempt as it stands in the log of one client. */
export function contactAdded(
	id: string,
	clientId: string,
	made: Attempt & Partial<Pick<ContactMade, 'said'>>
): Op {
	const fields = { clientId, ...addedLater.contact, ...made };
	return { op: 'add', type: 'contact', id, fields };
}

/** What came of a call, as a sentence goes on. */
export const callWords: Record<keyof typeof words.calls, string> = words.calls;

/** `said`: the news that it said; `null`: none. */
export function contactLogged(
	{ client, path, newId, region }: ClientOnPath,
	attempt: Attempt,
	said: Said | null = null
): Change {
	const { happenedOn, way } = attempt;
	const logged = contactAdded(newId(), client.id, { ...attempt, said });
	const step = stepEndedBy(path, attempt)?.step.id;
	const done = { outcome: 'done', happenedOn, way: stepWay[way] } as const;
	return {
		act: contactSentence(attempt, region),
		subject: client.id,
		ops: [logged, ...(step ? [outcomeAdded(newId(), client, step, done)] : [])]
	};
}

/** How a step was done that this attempt ends. A message may be a text message, which no step knows as a way. */
export const stepWay = words.stepWay as Record<ContactMade['way'], Way | null>;

/** “Called on June 1, 2026: nobody answered”. */
export function contactSentence(attempt: Attempt, region: Region): string {
	const { by, way, result, happenedOn, who } = attempt;
	const on = `on ${writeDay(happenedOn, region)}`;
	if (result === 'returned') return `A letter came back ${on}`;
	const did = result === 'askedForRecords' ? 'asked for their records' : 'got in touch';
	if (by === 'them') return `${who ?? 'They'} ${did} ${fromThem[way]} ${on}`;
	return `${fromUs[way]} ${on}${answer(attempt)}`;
}

const fromUs: Record<ContactMade['way'], string> = words.fromUs;

const fromThem: Record<ContactMade['way'], string> = words.fromThem;

function answer({ way, result, who }: Attempt): string {
	if (result === 'reachedOther') return `: reached ${who}`;
	if (result === 'somebodyElse') return `: somebody else answered${who ? `, ${who}` : ''}`;
	if (result === 'reached') return way === 'inPerson' ? '' : ': reached them';
	if (result === 'noAnswer') return way === 'call' ? ': nobody answered' : ': no answer';
	return result === 'messageLeft' && way === 'call' ? ': left a message' : '';
}
