import { addYears, type Day } from '$lib/domain/day';

/** A plan reaches no further: a later day is a slip of the hand. */
export const longestPlanYears = 10;

type Answers = {
	clinician: string;
	place: string;
	lastSessionOn: Day | null;
	closingOn: Day | null;
};

/** What is missing or cannot be in the three answers: one sentence per field, none when all is well. */
export function faults(answers: Answers, today: Day): Record<string, string> {
	const found: Record<string, string> = {};
	if (!answers.clinician.trim()) found.clinician = 'Write your name as your letters sign it.';
	if (!answers.place) found.place = 'Choose the state or country you practise in.';
	if (!answers.lastSessionOn)
		found.lastSessionOn = 'Enter the last day on which you hold sessions.';
	else if (answers.lastSessionOn < today)
		found.lastSessionOn = 'The last day of sessions is already past. Enter a day from today on.';
	if (!answers.closingOn) found.closingOn = 'Enter the day on which the practice closes.';
	else if (answers.closingOn > addYears(today, longestPlanYears))
		found.closingOn = `That is more than ${longestPlanYears} years away. Check the year.`;
	else if (answers.lastSessionOn && answers.closingOn < answers.lastSessionOn)
		found.closingOn =
			'The practice closes before the last session. Enter the same day as the last session or a later one.';
	return found;
}
