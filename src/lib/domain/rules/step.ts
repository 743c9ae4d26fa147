/** What a step and an act are. The entries are data, in `catalog/`. */
import type { Day } from '$lib/domain/days/day';
import type { Source } from '$lib/domain/days/source';
import type { Outcome, Way } from '$lib/domain/records';
import type { Situation, Stage } from './ending';
import type { StepId } from './ids';

/** A due day with the reason for just this day, as the therapist reads it: “14 days after you told them”. */
export type Due = { on: Day; why: string };

export type Step = {
	/** Descriptive, the key of its row, for ever. */
	id: StepId;
	/** Number in docs/standards.md, such as `2.2`. */
	code: string;
	stage: Stage;
	/** Steps of one group end together with one act. */
	group: string | null;
	order: number;
	title: string;
	/** What was done, as the trail begins its sentence: “Told”, “Three options chosen”. */
	act: string;
	why: string;
	/** What good looks like, in one or two sentences. */
	good: string;
	source: Source;
	/** Left unused without a trace: it never holds up the file. */
	optional: boolean;
	/** On the path only where a reason or a circumstance brings it. */
	brought: boolean;
	/** The next move is somebody else's: the client's, the post's or the next provider's. */
	waitsForOthers: boolean;
	/** How it can end beside done and not applicable: not at all where it is the clinician's own work. */
	mayAlsoEnd: readonly ('declined' | 'unreachable')[];
	appliesTo(situation: Situation): boolean;
	/** `null`: not known yet, since its cause has not happened or no day is set. */
	dueOn(situation: Situation): Due | null;
};

/** What has to be so before an act can be true of somebody. */
export type ActNeed =
	'oneEach' | 'reach' | 'told' | 'offer' | 'undecided' | 'unreleased' | 'sessions' | 'nothingAhead';

/** One thing the therapist did that ends whole groups of open steps, as one button: “Told today”. */
export type Act = {
	id: string;
	/** On the button. */
	label: string;
	/** How the trail begins its sentence. */
	act: string;
	/** Ways to choose from, the usual one first; empty where no way is asked. */
	ways: readonly Way[];
	needs: readonly ActNeed[];
	ends: readonly { group: string; outcome: Outcome['outcome'] }[];
};
