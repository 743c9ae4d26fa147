import type { Change, Client, Op, Outcome, Way } from '$lib/domain/records';
import { addedLater, ways } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { items, type Path } from '$lib/domain/path/path';
import type { Act, Step, StepId } from '$lib/domain/rules';
import { isShowable, milestones, whoAsked } from '$lib/domain/rules';
import { forMany } from './many/each';
import type { By, ClientOnPath } from './changes/on-path';
import { byWay } from './words';

/** How a step ended; a way, attempts, cause or person that nobody said is left out. */
export type Ending = Pick<Outcome, 'outcome' | 'happenedOn'> &
	Partial<Pick<Outcome, 'way' | 'attempts' | 'because' | 'who' | 'said' | 'reached'>>;

/** `names`: of those it was done with, where it is done with each by themselves. */
export function outcomeRecorded(
	client: Client,
	step: Step,
	ending: Ending,
	id: string,
	region: Region,
	names: readonly string[] = []
): Change {
	const whom = names.length > 0 ? `: ${names.join(' and ')}` : '';
	return {
		act: `${sentence(step, ending, region)}${whom}${contents(client, step, ending, region)}`,
		subject: client.id,
		ops: [outcomeAdded(id, client, step.id, ending)]
	};
}

/** Which day was agreed, and who speaks, where their record says so. */
function contents(client: Client, { id }: Step, ending: Ending, region: Region): string {
	if (ending.outcome !== 'done') return '';
	if (id === 'agree-on-a-date')
		return client.lastSessionOn ? `: ${writeDay(client.lastSessionOn, region)}` : '';
	if (id === whoSpeaks && !ending.who) return client.thirdPerson ? `: ${client.thirdPerson}` : '';
	return '';
}

/** When and how an act was done. */
export type Doing = { happenedOn: Day; way: Way | null };

/** Ends every open step of the act's groups together; `null` where none is open. */
export function groupEnded(of: ClientOnPath, act: Act, doing: Doing): Change | null {
	const ops = groupOps(of, act, doing);
	if (ops.length === 0) return null;
	return { act: actSentence(act, doing, of.region), subject: of.client.id, ops };
}

/** The same act for many clients, as one change; clients for whom nothing of it is open are left as they are. */
export function outcomesForMany(
	many: readonly { client: Client; path: Path }[],
	act: Act,
	doing: Doing,
	by: By
): Change | null {
	const own = actSentence(act, doing, by.region);
	return forMany(
		`${own}: `,
		many.map((each) => ({
			client: each.client,
			act: own,
			ops: groupOps({ ...each, ...by }, act, doing)
		}))
	);
}

/**
 * Open steps that the act would end for this client; empty: the button is not needed. One with records of its own is
 * never ended as done while nothing shows it.
 */
export function stepsEndedBy(path: Path, act: Act): Step[] {
	return items(path)
		.filter(({ step, outcome, byWord }) => {
			const end = act.ends.find(({ group }) => group === step.group);
			return outcome === null && end !== undefined && !(byWord && end.outcome === 'done');
		})
		.map(({ step }) => step);
}

/** It was done in another way than was recorded: all that one press recorded so; `null` where nothing differs. */
export function wayCorrected(
	those: readonly Outcome[],
	title: string,
	way: Way | null
): Change | null {
	const [first] = those;
	if (!first || first.way === way) return null;
	const word = (one: Way | null) => (one === null ? 'not said' : ways[one]);
	return {
		act: `${title}: method corrected, from ${word(first.way)} to ${word(way)}`,
		subject: first.clientId,
		ops: those.map(({ id }) => ({ op: 'set', type: 'outcome', id, fields: { way } }))
	};
}

/** The sentence of the trail where a step and all that its press recorded is taken back. */
export const takenBack = (outcome: Outcome, step: Step, region: Region): string =>
	`Taken back: ${sentence(step, outcome, region)}`;

export function outcomeAdded(id: string, client: Client, step: string, ending: Ending): Op {
	const { outcome, happenedOn, way = null, attempts = null, because = null } = ending;
	const { who = null, said = null, reached = null } = ending;
	const done = { outcome, happenedOn, way, attempts, because };
	const fields = { clientId: client.id, step, ...done, ...addedLater.outcome, who, said, reached };
	return { op: 'add', type: 'outcome', id, fields };
}

function groupOps({ client, path, newId }: ClientOnPath, act: Act, doing: Doing): Op[] {
	return stepsEndedBy(path, act).flatMap((step) => {
		const end = act.ends.find((each) => each.group === step.group);
		return end ? [outcomeAdded(newId(), client, step.id, { ...doing, outcome: end.outcome })] : [];
	});
}

function actSentence(act: Act, { way, happenedOn }: Doing, region: Region): string {
	return `${act.act}${byWay(way)} on ${writeDay(happenedOn, region)}`;
}

function sentence(step: Step, ending: Ending, region: Region): string {
	const on = `on ${writeDay(ending.happenedOn, region)}`;
	const because = ending.because ? `, because: ${ending.because}` : '';
	switch (ending.outcome) {
		case 'done':
			if (step.id === whoSpeaks)
				return `Chosen ${on} who speaks${ending.who ? `: ${ending.who}` : ''}`;
			return `${step.act}${withWhom(step, ending)}${byWay(ending.way ?? null)} ${on}${byMyWord(step, ending)}`;
		case 'declined':
			if (step.id === milestones.told)
				return `${step.title}: did not want to hear, ${on}${because}`;
			return `${step.title}: offered and declined ${on}${because}`;
		case 'unreachable':
			return `${step.title}: could not reach${attempts(ending.attempts ?? null)} ${on}${because}`;
		case 'notApplicable':
			if (ending.who) return `Told by somebody else, ${ending.who}, before or ${on}${because}`;
			return `${step.title}: does not apply as of ${writeDay(ending.happenedOn, region)}${because}`;
	}
}

const whoSpeaks: StepId = 'choose-who-speaks';

function withWhom({ id }: Step, { who }: Ending): string {
	return who ? `${whoAsked[id]?.word ?? ' with'} ${who}` : '';
}

/** A step with records of its own that stands on a sentence in their place, or somebody outside heard it by what lets them. */
function byMyWord({ id }: Step, { because }: Ending): string {
	if (!because || !isShowable(id)) return '';
	return whoAsked[id]?.outside ? `, ${because}` : `, without other evidence: ${because}`;
}

function attempts(count: number | null): string {
	if (count === null) return '';
	return count === 1 ? ' in one attempt,' : ` in ${count} attempts,`;
}
