import { writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { keeperOf } from '$lib/domain/rules/news';
import { movedDays, outOfDate } from './blocks/changed';
import { helpAtOnce } from './blocks/help-at-once';
import { letter } from './blocks/letter';
import { missingRecords } from './blocks/missing';
import { missingToWrite, recordsStay } from './blocks/of-one';
import { reach } from './blocks/reaching-me';
import { records } from './blocks/your-records';

export default letter({
	id: 'correction',
	code: 'L29',
	version: 1,
	title: 'What has changed since my letter',
	about:
		'To those whose letter names a day that has moved, or somebody who no longer keeps the records.',
	needs: ['crisis', 'records'],
	step: 'correct-the-letter',
	fits: (situation) => isOut(situation) && !situation.minor,
	missing: missingToCorrect,
	documentTitle: 'What has changed since my letter',
	forEachMember: true,
	subject: changeSubject,
	body: (situation) => [
		`${hadALetter(situation)} Something in it has changed, and I am sorry for that. ${changes(situation)}`,
		`The rest of that letter still holds. If this makes things hard for you, please ${reach(situation.practice)}, and we will look for a way.`,
		...(situation.reason.practiceEnds ? records(situation, 'your') : recordsStay()),
		...helpAtOnce(situation),
		'I wish you all the best.'
	]
});

/** A colleague who acts for the therapist names no days, and no keeper that could change. */
function isOut(situation: Situation): boolean {
	return outOfDate(situation) !== null && !situation.reason.byExecutor;
}

function missingToCorrect(situation: Situation): string[] {
	const { news, reason } = situation;
	const faults: [boolean, string][] = [
		[news?.lastSessionOn === null, 'Set the day of the last session first.'],
		[
			reason.practiceEnds && news?.closingOn === null,
			'Add the day your practice closes, under Practice.'
		],
		[reason.temporary && news?.returnByOn === null, 'Add when you come back, under Practice.']
	];
	return [
		...missingToWrite(situation),
		...faults.filter(([fault]) => fault).map(([, sentence]) => sentence),
		...(reason.practiceEnds ? missingRecords(situation) : [])
	];
}

export function changeSubject(situation: Situation): string {
	return movedDays(situation).length > 0 ? 'A day has changed' : 'A change about records';
}

/** “You had a letter from me on May 4, 2026.” */
export function hadALetter(situation: Situation): string {
	const on = outOfDate(situation)?.on;
	return `You had a letter from me on ${on ? writeDay(on, situation.practice.regionStyle) : ''}.`;
}

const otherKeeper = 'Whom to ask for records has changed, as you find below.';

/** The sentences of what has changed; records have a part of their own below. */
export function changes(situation: Situation): string {
	const moved = movedDays(situation);
	const said = outOfDate(situation)?.said.custodian ?? null;
	const keeper = said === null || said === keeperOf(situation.practice) ? [] : [otherKeeper];
	return [...moved, ...keeper].join(' ');
}
