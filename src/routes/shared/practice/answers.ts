import { addYears, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Reason, ReasonId } from '$lib/domain/rules';

/** A plan reaches no further: a later day is a slip of the hand. */
export const longestPlanYears = 10;

/** Catalog id of the reason of a practice that goes on. */
export const STAYS_OPEN: ReasonId = 'not-ending';
/** And of somebody who acts for a colleague. */
export const FOR_COLLEAGUE: ReasonId = 'sudden-absence';

/** Which days are asked for: of a closing or a leave, by whom, or none since the practice stays open. */
export type Kind = 'closing' | 'leaving' | 'leave' | 'colleague' | 'open';

export function kindOf(reason: Reason | undefined): Kind {
	if (reason?.byExecutor) return 'colleague';
	if (reason?.temporary) return 'leave';
	if (reason?.leaves) return 'leaving';
	return reason && !reason.ends ? 'open' : 'closing';
}

export function isClosing(kind: Kind): boolean {
	return kind === 'closing' || kind === 'leaving';
}

export type Days = Pick<
	Practice,
	| 'lastSessionOn'
	| 'closingOn'
	| 'returnFromOn'
	| 'returnByOn'
	| 'becomesClosingOn'
	| 'absentSinceOn'
	| 'absence'
>;

/** Only the days that belong to the kind; the others are `null`. */
export function daysOf(kind: Kind, days: Days): Days {
	const leave = kind === 'leave';
	return {
		lastSessionOn: isClosing(kind) || leave ? days.lastSessionOn : null,
		closingOn: isClosing(kind) || kind === 'colleague' ? days.closingOn : null,
		absentSinceOn: kind === 'colleague' ? days.absentSinceOn : null,
		absence: kind === 'colleague' ? days.absence : null,
		returnFromOn: leave ? days.returnFromOn : null,
		returnByOn: leave ? days.returnByOn : null,
		becomesClosingOn: leave ? days.becomesClosingOn : null
	};
}

type Answers = { clinician: string; executorName: string; place: string; kind: Kind } & Days;

/** What is missing or cannot be in the three answers: one sentence per field, none when all is well. */
export function faults(answers: Answers, today: Day): Record<string, string> {
	const found: Record<string, string> = {};
	if (!answers.clinician.trim()) found.clinician = 'Write your name as your letters sign it.';
	if (!answers.place) found.place = 'Choose the state or country your practice is in.';
	if (answers.kind === 'open') return found;
	if (answers.kind === 'colleague') return { ...found, ...ofColleague(answers, today) };
	if (!answers.lastSessionOn)
		found.lastSessionOn = 'Enter the last day on which you hold sessions.';
	else if (answers.lastSessionOn < today)
		found.lastSessionOn = 'The last day of sessions is already past. Enter a day from today on.';
	return { ...found, ...(answers.kind === 'leave' ? ofLeave(answers) : ofClosing(answers, today)) };
}

function ofClosing(
	{ kind, closingOn, lastSessionOn }: Days & { kind: Kind },
	today: Day
): Record<string, string> {
	const leaving = kind === 'leaving';
	if (!closingOn) {
		const what = leaving ? 'you leave the practice' : 'the practice closes';
		return { closingOn: `Enter the day on which ${what}.` };
	}
	if (closingOn > addYears(today, longestPlanYears))
		return { closingOn: `That is more than ${longestPlanYears} years away. Check the year.` };
	if (lastSessionOn && closingOn < lastSessionOn)
		return {
			closingOn: `${leaving ? 'You leave' : 'The practice closes'} before the last session. Enter the same day as the last session or a later one.`
		};
	return {};
}

/** Also for the plan of a practice that stands. */
export function ofColleague(
	{
		absentSinceOn,
		absence,
		executorName
	}: Pick<Practice, 'absentSinceOn' | 'absence' | 'executorName'>,
	today: Day
): Record<string, string> {
	const found: Record<string, string> = {};
	if (!executorName?.trim())
		found.executorName = 'Write your own name: you act, and it is recorded.';
	if (!absence)
		found.absence = 'Say whether your colleague died or is ill, or that you do not know.';
	if (!absentSinceOn) found.absentSinceOn = 'Enter the day on which they died or fell ill.';
	else if (absentSinceOn > today)
		found.absentSinceOn =
			'This day is still to come. Enter the day on which they died or fell ill.';
	return found;
}

/** Also for the plan of a practice that stands. */
export function ofLeave(days: Days): Record<string, string> {
	const { lastSessionOn, returnFromOn, returnByOn, becomesClosingOn } = days;
	const found: Record<string, string> = {};
	const from = returnFromOn ?? lastSessionOn;
	if (returnByOn && from && returnByOn < from)
		found.returnByOn = 'This is before the leave is over. Enter a later day, or leave it empty.';
	if (becomesClosingOn && lastSessionOn && becomesClosingOn <= lastSessionOn)
		found.becomesClosingOn =
			'This is before the leave begins. Enter a later day, or leave it empty.';
	return found;
}
