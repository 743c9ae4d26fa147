import { addDays, writeDay, type Day, type Region } from '$lib/domain/days/day';
import { leftLetters, milestones as at, type Situation } from '$lib/domain/rules';

type Said = { subject?: string; region: Region };

/** No letter looks further ahead. */
const LONGEST = 400;

/**
 * The day by which somebody who is away may still come or answer, as the subject of their newest letter that names one says;
 * `null`: none was promised, or how their sessions ended is asked anyhow.
 */
export function promisedOn({ case: own, reason }: Pick<Situation, 'case' | 'reason'>): Day | null {
	if (reason.clientReachable || own.outcomes.some(({ step }) => step === at.sessionsHeld))
		return null;
	const newestFirst = leftLetters({ case: own }).sort((a, b) =>
		b.happenedOn.localeCompare(a.happenedOn)
	);
	for (const { happenedOn, frozen } of newestFirst) {
		const letter = JSON.parse(frozen) as Said & { inEnglish?: Said };
		const { subject = '', region } = letter.inEnglish ?? letter;
		const until = /\d/.test(subject) ? addDays(happenedOn, LONGEST) : happenedOn;
		for (let on = happenedOn; on < until; on = addDays(on, 1))
			if (subject.includes(writeDay(on, region))) return on;
	}
	return null;
}
