/** How the closing note says that something happened. */
import { writeDay, type Day } from '$lib/domain/days/day';
import { newsWords } from '$lib/domain/path/tell-again';
import type { Outcome } from '$lib/domain/records';
import { ways } from '$lib/domain/records/ways';
import type { Situation } from '$lib/domain/rules/ending';
import { newest } from '$lib/domain/rules/ended';
import type { StepId } from '$lib/domain/rules/ids';
import { milestones } from '$lib/domain/rules/milestones';
import type { News } from '$lib/domain/rules/news';
import { isShowable, shownBy, whoAsked } from '$lib/domain/rules/shown';

type Line = { label: string; words: string };

const ends: Record<Outcome['outcome'], string> = {
	done: 'done',
	declined: 'offered and declined',
	unreachable: 'could not be reached',
	notApplicable: 'did not apply'
};

/** “done on May 3, 2027, in person, because: …” */
export function outcomeWords(outcome: Outcome, situation: Situation): string {
	const { practice } = situation;
	const { way, attempts, because, who, said } = outcome;
	const alone =
		isShowable(outcome.step) && outcome.outcome === 'done' && !shownBy(outcome.step, situation);
	return [
		`${ends[outcome.outcome]} on ${writeDay(outcome.happenedOn, practice.regionStyle)}`,
		who && `${isShowable(outcome.step) ? (whoAsked[outcome.step]?.word ?? 'with') : 'with'} ${who}`,
		way && ways[way],
		attempts && `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
		outcome.step === milestones.toldAgain &&
			said?.lastSessionOn &&
			`with the last session on ${writeDay(said.lastSessionOn, practice.regionStyle)}`,
		isOfAnother(outcome, situation.news) &&
			said &&
			`about ${newsWords(said, practice.regionStyle)}`,
		alone && 'by my word alone',
		because && (alone ? because : `because: ${because}`)
	]
		.filter(Boolean)
		.join(', ');
}

/** A line for each of these steps that has ended. */
export function stepLines(
	situation: Situation,
	named: readonly (readonly [StepId, string])[]
): Line[] {
	return named.flatMap(([step, label]) => {
		const outcome = situation.ended(step);
		const before = outcome ? null : ofBefore(step, situation);
		const found = outcome ?? before;
		const words = found && outcomeWords(found, situation);
		return words ? [{ label: before ? `${label} before` : label, words }] : [];
	});
}

/** What was done about another kind of ending than there is now: it was done all the same. */
function ofBefore(step: StepId, { case: { outcomes }, news }: Situation): Outcome | null {
	return newest(outcomes, (each) => each.step === step && isOfAnother(each, news));
}

function isOfAnother({ said }: Outcome, news: News | null): boolean {
	return said !== null && news !== null && said.kind !== news.kind;
}

/** “May 3, 2027, May 10, 2027”, the first day first. */
export function dayList(days: readonly (Day | null)[], { practice }: Situation): string {
	const known = days.filter((on) => on !== null).sort();
	return known.map((on) => writeDay(on, practice.regionStyle)).join('; ');
}
