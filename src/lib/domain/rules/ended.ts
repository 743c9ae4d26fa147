/** How the steps of one client ended: by what was recorded, else by what records of their own show. */
import type { Case, Outcome, Provider, SentLetter } from '$lib/domain/records';
import { addedLater, closesFile } from '$lib/domain/records';
import { allConcerned, newest, reachedBy, wholly } from './concerned';
import type { Situation } from './ending';
import type { StepId } from './ids';
import type { Known } from './known';
import { milestones } from './milestones';
import { isSentElsewhere } from './next/next-provider';
import { shownBy } from './shown';

/** By the outcomes that still count, and of those done with each alone by whom they reached. */
export function ends(
	case_: Case,
	{ counts, outOfDate }: Known,
	minor: boolean,
	providers: readonly Provider[]
): Pick<Situation, 'reached' | 'ended' | 'doneOn'> {
	const handsOver = handingOver(case_);
	const said = firstTold(
		case_.outcomes.filter((each) => counts(each) && stands(each, case_) && handsOver(each))
	);
	const counting = wholly(said, case_, minor, Object.keys(outOfDate));
	const last = (step: StepId) => newest(counting, (each) => each.step === step);
	const isOpen = !case_.outcomes.some(closesFile);
	const facts = { case: case_, providers };
	return {
		reached: (step) =>
			step === milestones.corrected
				? allConcerned(case_, minor).filter((id) => !(id in outOfDate))
				: (reachedBy(said, step) ?? allConcerned(case_, minor)),
		ended: (step) => {
			const how = last(step) ?? shownAsDone(step, facts);
			return how && isOpen && isTry(how) ? null : how;
		},
		doneOn: (step) => {
			const how = last(step);
			return (how?.outcome === 'done' && how.happenedOn) || (shownBy(step, facts)?.on ?? null);
		}
	};
}

/** A summary that went to somebody else hands nothing over, and that it has arrived there neither. */
function handingOver(own: Case): (outcome: Outcome) => boolean {
	const gone = (each: Outcome) => isSentElsewhere(each, own);
	if (!own.outcomes.some(gone)) return () => true;
	const isSent = own.outcomes.some(
		(each) => each.step === milestones.summary && each.outcome === 'done' && !gone(each)
	);
	const arrived = ({ step, outcome }: Outcome) => step === milestones.arrived && outcome === 'done';
	return (each) => !gone(each) && (isSent || !arrived(each));
}

/** Where the first telling is undone, the next is it. */
function firstTold(all: readonly Outcome[]): readonly Outcome[] {
	if (all.some(({ step }) => step === milestones.told)) return all;
	const isAgain = ({ step }: Outcome) => step === milestones.toldAgain;
	return all.map((each) => (isAgain(each) ? { ...each, step: milestones.told } : each));
}

/** A letter in error proves nothing, and one that was sent once more is yet to arrive; by another copy a step still stands. */
function stands({ step, said, outcome, happenedOn }: Outcome, { letters }: Case): boolean {
	const arrived = ({ receivedOn, way }: SentLetter) => receivedOn !== null || way === 'byHand';
	const standing = letters.filter(({ recordedInError }) => recordedInError === null);
	const own = letters.find(({ id }) => id === said?.letterId);
	if (own && !standing.includes(own))
		return standing.some(
			(each) => each.letter === own.letter && (step !== milestones.proof || arrived(each))
		);
	const onWay = standing.filter((each) => each.returnedOn === null && !arrived(each));
	const isAgain = (one: SentLetter) =>
		letters.some((each) => each.letter === one.letter && each.happenedOn < one.happenedOn);
	const waits = onWay.some((each) => each.happenedOn > happenedOn && isAgain(each));
	return step !== milestones.proof || outcome !== 'done' || !waits;
}

/** Nobody was reached to be told: they are called again. */
function isTry({ step, outcome }: Outcome): boolean {
	return outcome === 'unreachable' && (step === milestones.told || step === milestones.toldAgain);
}

/** What records show without anybody having ended the step; its id is of no record. */
function shownAsDone(step: StepId, facts: Parameters<typeof shownBy>[1]): Outcome | null {
	const happenedOn = shownBy(step, facts)?.on ?? null;
	if (happenedOn === null) return null;
	const done = { outcome: 'done', happenedOn, way: null, attempts: null, because: null } as const;
	return { ...done, id: '', clientId: facts.case.client.id, step, ...addedLater.outcome };
}
