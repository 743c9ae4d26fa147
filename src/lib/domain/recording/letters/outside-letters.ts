/** Letters to others that left the practice; the task or the step that one ends, ends in the same change. */
import type { Change, Client, Op, Outcome } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { OutsideLetter, Party } from '$lib/domain/letters/outside-letter';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import { letterAdded, type Leaving, type Printing } from './letters-left';
import type { By } from '$lib/domain/recording/changes/on-path';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { byWay } from '$lib/domain/recording/words';

/** One letter as it left. */
export type OutsideSent = Leaving & { template: Pick<OutsideLetter, 'id' | 'title'>; to: Party };

type With = By & { printing: Printing };

/** A letter of the practice itself. `ends`: the tasks that are done with it; may be empty. */
export function practiceLetterSent(
	sent: OutsideSent,
	ends: readonly TaskItem[],
	{ printing, newId, region }: With
): Change {
	const { happenedOn } = printing;
	const evidence = proof(sent);
	const done = ends.map(({ key }): Op => {
		const fields = { task: key, outcome: 'done' as const, happenedOn, evidence, because: null };
		return { op: 'add', type: 'taskOutcome', id: newId(), fields };
	});
	return {
		act: sentence(sent, printing, region),
		subject: null,
		ops: [
			frozen(sent, null, printing, newId()),
			...done,
			...authority(sent.template.id, happenedOn)
		]
	};
}

/** The day of the executor’s letter of authority, which is a fact of the practice too. */
export function authority(letter: string, executorLetterOn: Day | null): Op[] {
	if (letter !== 'executor-authority') return [];
	return [{ op: 'set', type: 'practice', id: 'practice', fields: { executorLetterOn } }];
}

/** A letter about one client. `step`: what it ends, unless that has ended already; `null`: nothing. */
export function clientLetterSent(
	sent: OutsideSent,
	about: { client: Client; outcomes: readonly Outcome[]; step: string | null },
	{ printing, newId, region }: With
): Change {
	const { client, outcomes, step } = about;
	const { happenedOn } = printing;
	const open = step !== null && !outcomes.some((each) => each.step === step);
	const ending = { outcome: 'done' as const, happenedOn, way: sent.way, who: sent.to.name };
	return {
		act: sentence(sent, printing, region),
		subject: client.id,
		ops: [
			frozen(sent, client.id, printing, newId()),
			...(open ? [outcomeAdded(newId(), client, step, ending)] : [])
		]
	};
}

function frozen(sent: OutsideSent, clientId: string | null, printing: Printing, id: string): Op {
	const { correspondentId, providerId } = sent.to;
	const about = { clientId, recipientId: null, correspondentId, providerId };
	return letterAdded(id, sent, printing, about);
}

function sentence(sent: OutsideSent, { happenedOn }: Printing, region: Region) {
	const { template, letter, to, way } = sent;
	const on = writeDay(happenedOn, region);
	const dated = letter.day && letter.day !== on ? `, dated ${letter.day}` : '';
	return `${template.title}: letter to ${to.name}${byWay(way)} on ${on}${dated}`;
}

/** What shows that the task is done: the letter, which is kept, and its number. */
function proof({ to, way, trackingNumber }: OutsideSent): string {
	const number = trackingNumber ? `, number ${trackingNumber}` : '';
	return `Letter to ${to.name}${byWay(way)}${number}`.slice(0, 300);
}
