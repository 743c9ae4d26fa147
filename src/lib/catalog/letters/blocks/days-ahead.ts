import { addDays, later, writeDay, type Day } from '$lib/domain/day';
import type { Situation } from '$lib/domain/rules';
import { workingDay } from '$lib/domain/working-days';

/** A working day ten to twelve days after the letter's own (standards.md D.1, L12); later over long holidays. */
function answerOn({ today, practice, holidays }: Situation): Day {
	const free = { daysOff: practice.daysOff, holidays };
	return workingDay(addDays(today, 12), addDays(today, 10), free);
}

export function answerBy(situation: Situation): string {
	return writeDay(answerOn(situation), situation.practice.regionStyle);
}

/** The day on which it ends if nobody answers: the planned one, or as long as an answer may take. */
export function endsUnlessAnswered(situation: Situation): string {
	const answer = answerOn(situation);
	const on = later(situation.lastSessionOn ?? answer, answer);
	return writeDay(on, situation.practice.regionStyle);
}
