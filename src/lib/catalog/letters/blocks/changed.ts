/** What has changed since somebody was told: as letters admit it. */
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Said } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { closingDay } from './closing';
import { back } from './leave';
import { lastDay } from './news';

/** The letter that told them last, where a day in it has moved or somebody else keeps the records; `null`: it holds. */
export function outOfDate({ known: { reads, read } }: Situation): { on: Day; said: Said } | null {
	const isOut = reads === 'anotherDay' || reads === 'otherKeeper';
	return isOut && read?.said ? { on: read.on, said: read.said } : null;
}

/** A sentence for each day that has moved: what it is now, and what the letter said. */
export function movedDays(situation: Situation): string[] {
	const { news, practice, reason } = situation;
	const said = outOfDate(situation)?.said;
	if (!said || !news) return [];
	const was = (on: Day | null) => on && `Before, it was ${writeDay(on, practice.regionStyle)}.`;
	const verb = reason.leaves ? 'I now leave this practice' : 'My practice now closes';
	const isBack = (['returnFromOn', 'returnByOn'] as const).some((on) => said[on] !== news[on]);
	const sentences: [boolean, string][] = [
		[
			said.lastSessionOn !== news.lastSessionOn,
			joined(lastDay(situation), was(said.lastSessionOn))
		],
		[
			said.closingOn !== news.closingOn,
			joined(`${verb} on ${closingDay(situation)}.`, was(said.closingOn))
		],
		[isBack, joined(`I now plan to be back ${back(situation)}.`, before(situation, said))]
	];
	return sentences.filter(([moved]) => moved).map(([, sentence]) => sentence);
}

function before({ practice }: Situation, { returnFromOn, returnByOn }: Said): string | null {
	if (returnByOn === null) return null;
	const then = back({ practice: { ...practice, returnFromOn, returnByOn } });
	return `Before, I had planned to be back ${then}.`;
}

const joined = (now: string, then: string | null): string => (then ? `${now} ${then}` : now);

/** In a letter that says the news once more; nothing where all of it still holds. */
export function sinceThatLetter(situation: Situation): Prose[] {
	const moved = movedDays(situation);
	if (moved.length === 0) return [];
	return [`This has changed since that letter, and I am sorry for it. ${moved.join(' ')}`];
}

/** Where they were told of another kind of ending. A colleague who acts for the therapist said nothing before. */
export function instead({ known: { knows, told, reads, read }, news }: Situation): Prose[] {
	const said = [knows === 'anotherKind' && told, reads === 'anotherKind' && read].find(Boolean);
	if (!said || news?.kind === 'clinicianGone') return [];
	const then =
		said.said?.kind === 'leave'
			? 'I said before that I would be away for a while and then come back. That has changed, and I am sorry.'
			: 'What I said before has changed, and I am sorry.';
	return [`${then} This letter takes the place of what I said then.`];
}
