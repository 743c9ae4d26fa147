/** Why treatment ends, and the circumstances under which it does. The entries are data, in `catalog/`. */
import type { Day } from '$lib/domain/days/day';
import type { Holidays } from '$lib/domain/days/holidays';
import type { Source } from '$lib/domain/days/source';
import type { Case, Outcome, Practice, Provider } from '$lib/domain/records';
import type { CircumstanceId, ReasonId, StepId } from './ids';
import type { Known } from './known';
import type { News } from './news';
import type { Jurisdiction } from './place';

export const stages = ['notice', 'referrals', 'closure', 'transition', 'file'] as const;
export type Stage = (typeof stages)[number];

/** What a reason or a circumstance changes on the path. */
export type PathChanges = {
	/** Steps that stand on the path only because of this. */
	brings: readonly StepId[];
	/** Steps that are left out, each with the sentence why. */
	waives: Readonly<Partial<Record<StepId, string>>>;
	/** Steps that wait until others are done. */
	gates: Readonly<Partial<Record<StepId, readonly StepId[]>>>;
	/** What a step says otherwise here, where the usual words do not fit. */
	words: Readonly<
		Partial<Record<StepId, Partial<Record<'title' | 'act' | 'why' | 'good', string>>>>
	>;
	/** What to keep an eye on, a sentence each. */
	watch: readonly string[];
	source: Source;
};

/** Why treatment ends, as answers to what steps and letters ask (docs/standards.md C.4). */
export type Reason = PathChanges & {
	id: ReasonId;
	title: string;
	/** One neutral sentence for the therapist about what it means for the path. */
	about: string;
	/** Where it is offered: for the whole practice, for one client, or for both. */
	scope: 'practice' | 'client' | 'both';
	/** `absence`: nobody said a word, they stopped coming; `payer`: whoever pays. */
	startedBy: 'clinician' | 'client' | 'both' | 'absence' | 'payer' | 'others';
	/** `false`: treatment goes on, and there is no path. */
	ends: boolean;
	/** The practice ends, so every current client's care with this therapist ends. */
	practiceEnds: boolean;
	/** The client still needs or may want care after the ending. */
	careContinues: boolean;
	clientReachable: boolean;
	mayEndAtOnce: boolean;
	/** Sessions thin out towards the end; wrong when a practice closes. */
	tapers: boolean;
	/** The therapist comes back. */
	temporary: boolean;
	/** Somebody else acts for a therapist who died or fell ill. */
	byExecutor: boolean;
	/** The therapist leaves a practice that goes on. */
	leaves: boolean;
	/** The therapist moves away: the plan asks where to. */
	moves: boolean;
	/** After the notice, contact goes by post alone. */
	byPostAlone: boolean;
	/** After the last session a letter confirms the ending: not where a way back would be a false promise, or somebody else writes. */
	confirms: boolean;
	/** The client may ask again later: not where the practice ends, nor where somebody else can do more for them. */
	mayComeBack: boolean;
	/** The first hour: what is done at once and in this order, in one list on the client's page. Empty: nothing stands apart. */
	first: readonly StepId[];
	/** Stages, or single steps, that are there on request only: they hold up nothing. */
	onRequest: readonly (Stage | StepId)[];
	/** Steps of such stages that are asked once all the same: an offer that is declined is an answer, no offer is none. */
	askedOnce: readonly StepId[];
	/** Days from the beginning of the ending to the last session where no day is set; `null`: a day has to be set. */
	usualDays: number | null;
	/** Closure sessions that are usual; `null`: by the length of the work (docs/standards.md E.2). */
	closureSessions: { from: number; to: number } | null;
	/** What is different in each stage, a sentence or two. */
	stages: Readonly<Record<Stage, string>>;
};

/** A special situation of one client (docs/standards.md C.5); several may hold together. */
export type Circumstance = PathChanges & {
	id: CircumstanceId;
	title: string;
	/** The therapist's tick says that it holds; `false`: worked out from other facts. */
	ticked: boolean;
	/** What changes, in one or two sentences. */
	about: string;
	/** Only these steps stay; all others are left out because of the sentence. `null`: no such limit. */
	keepsOnly: { steps: readonly StepId[]; because: string } | null;
	/** This client's clock stops: nothing has a day but what this brings. */
	stopsClock: boolean;
	/** `own`: its own id. */
	holds(situation: Situation, own: CircumstanceId): boolean;
};

/** What a closure session may cover, by name; what was said about it is never stored. */
export type Topic = { id: string; title: string };

/** What is asked of a step by another that waits for it. */
export type AwaitedStep = {
	id: StepId;
	title: string;
	brought: boolean;
	appliesTo(situation: Situation): boolean;
	dueOn(situation: Situation): { on: Day; why: string } | null;
};

/** Everything a step or a letter may ask about. Built fresh from facts; never stored. */
export type Situation = {
	case: Case;
	practice: Practice;
	providers: readonly Provider[];
	reason: Reason;
	/** Why their own treatment ends or ended: a closing of the practice that came after it changes nothing of it. */
	ownReason: Reason;
	/** Every step of the catalog: what waits for another asks for that one's day. */
	steps: readonly AwaitedStep[];
	/** In its usual order. */
	agenda: readonly Topic[];
	/** The special situations that hold, in their order. */
	circumstances: readonly Circumstance[];
	/** Where the client is. */
	place: Jurisdiction;
	/** Where the practice is. */
	home: Jurisdiction;
	/** The public holidays where the practice is, wherever the client is. */
	holidays: Holidays | null;
	today: Day;
	/** What is written is in Spanish; left out: in English. */
	inSpanish?: true;
	minor: boolean;
	/** The day this client's ending began: the plan's, or the client's own. Nothing is due before it. */
	begunOn: Day;
	/** What there is to tell of the ending; `null` where treatment goes on. */
	news: News | null;
	/** What the client knows of it. */
	known: Known;
	/** With whom a step was done already, by id, while it is still to be done with others. */
	reached(step: StepId): readonly string[];
	/** The planned final session of this client; `null` while no day is set. */
	lastSessionOn: Day | null;
	/** Day of the newest outcome of a step that ended it as done, else of what shows it; `null` while open, or once what was told then holds no more. */
	doneOn(step: StepId): Day | null;
	/** The newest outcome of a step that still counts, else what its own records show, with an empty id; `null` while open. */
	ended(step: StepId): Outcome | null;
};
