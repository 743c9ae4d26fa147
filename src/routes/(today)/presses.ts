/** What may be recorded of somebody in their row, in one press each. */
import { acts } from '$lib/catalog';
import { attemptWays, type Tried } from '$lib/domain/path/ladder';
import { items, type Item } from '$lib/domain/path/path';
import {
	contactLogged,
	groupEnded,
	outcomeRecorded,
	sessionEnded,
	stepsEndedBy,
	withAttempts
} from '$lib/domain/recording';
import type { Change, Way } from '$lib/domain/records';
import { milestones, type Act } from '$lib/domain/rules';
import { newId } from '$lib/vault';
import { alsoSaid } from '$routes/shared/case/also-said';
import { leavesMessage, kinds, pressesFor, reachesOne } from '$routes/shared/case/contact-kinds';
import { waysOf } from '$routes/shared/case/ending';
import { facts, type Person } from '$routes/shared/case/facts.svelte';
import { endsInRow } from '$routes/shared/case/ready';
import { whoIsIn } from '$routes/shared/people/who';
import { ways } from '$routes/shared/people/words';

export type Press = {
	label: string;
	/** What it records, in full. */
	says: string;
	change: () => Change | null;
};

/** `lead`: what the presses record, before the way each of them says. */
export type Presses = { lead: string; presses: readonly Press[] };

/** The fullest act first: what they need to know is said as they are told. */
const tellings = acts
	.filter(({ ends }) => ends.some(({ group }) => group === 'told'))
	.sort((a, b) => b.ends.length - a.ends.length);
/** What the presses of a telling usually record. */
export const usualTelling = tellings[0]?.label ?? '';

const handings = acts.filter(({ ends }) =>
	ends.every(({ group, outcome }) => group === 'letter' && outcome === 'done')
);

/** What is still to be told of them; `null`: nothing. */
export const tellingOf = ({ path }: Person): Item | null =>
	items(path).find(({ step, outcome }) => step.group === 'told' && outcome === null) ?? null;

/** The usual ways in which an open step ends today; empty where more has to be said or looked at first. */
export function pressesOf(person: Person, item: Item): Presses[] {
	const act = [...tellings, ...handings].find((each) => isOf(each, person, item));
	if (act) return [{ lead: act.label, presses: byAct(act, person) }];
	if (!endsInRow(item, person.case.client) || item.byWord || wantsAWay.includes(item.step.id))
		return [];
	return [{ lead: '', presses: byStep(person, item) }];
}

const wantsAWay: readonly string[] = ['tell-guardian-or-partner'];

/** Whether it ends this step, and may be recorded of them without a second look. */
function isOf(act: Act, { case: { client }, situation, path }: Person, { step }: Item): boolean {
	if (!stepsEndedBy(path, act).some(({ id }) => id === step.id)) return false;
	const bulk = { kind: 'act', act, happenedOn: situation.today, way: null } as const;
	const name = client.name;
	return whoIsIn([{ client, name, situation, path }], bulk, new Set()).goes.length > 0;
}

function byAct(act: Act, person: Person): Press[] {
	const happenedOn = person.situation.today;
	return act.ways.map((way) => ({
		label: act.ways.length > 1 ? ways[way] : act.label,
		says: act.ways.length > 1 ? `${act.label}: ${ways[way]}` : act.label,
		change: () => whole(person, groupEnded(on(person), act, { happenedOn, way }))
	}));
}

function byStep(person: Person, { step }: Item): Press[] {
	const done = (label: string, way: Way | null, tried: Tried | null = null): Press => ({
		label,
		says: `${label}: ${step.title}`,
		change() {
			const ending = { outcome: 'done', happenedOn: person.situation.today, way } as const;
			const { client } = person.case;
			return whole(person, outcomeRecorded(client, step, ending, newId(), facts.region), tried);
		}
	});
	const tries = pressesFor(step.id, attemptWays(person.path, step.id));
	if (tries.length > 0)
		return tries
			.filter(({ logged }) => logged !== null && isSaidWhole(person, logged))
			.map(({ label, way, logged }) => done(label, way, logged));
	const possible = step.group === null ? [] : waysOf(step).filter((way) => way !== 'post');
	return possible.length > 1 ? possible.map((way) => done(ways[way], way)) : [done('Done', null)];
}

/** A message is asked what it said, and of several it is asked who was reached. */
const isSaidWhole = (
	{ case: { recipients } }: Person,
	logged: Parameters<typeof leavesMessage>[0]
): boolean =>
	!leavesMessage(logged) &&
	logged.result !== 'somebodyElse' &&
	!(reachesOne(logged) && recipients.length > 0);

/** A call to somebody who is at risk. */
export function callsOf(person: Person): Presses {
	const happenedOn = person.situation.today;
	const calls = kinds.find(({ id }) => id === 'call')?.presses ?? [];
	return {
		lead: 'Called today',
		presses: calls
			.filter(({ logged }) => isSaidWhole(person, logged))
			.map(({ label, logged }) => ({
				label,
				says: `Called today: ${label}`,
				change: () => contactLogged(on(person), { ...logged, happenedOn, note: null })
			}))
	};
}

/** The closure session that is planned for today; somebody at risk is looked at on their page. */
export function heldOf(person: Person): Presses[] {
	const { client, sessions } = person.case;
	const { today: happenedOn, agenda } = person.situation;
	const planned = sessions.find(
		({ standing, plannedOn }) => standing === 'planned' && plannedOn === happenedOn
	);
	if (!planned || client.atRisk) return [];
	const ending = { standing: 'held', happenedOn, way: null, covered: null } as const;
	const change = () => sessionEnded({ ...on(person), sessions, agenda }, planned, ending);
	const label = 'Held as agreed';
	return [{ lead: '', presses: [{ label, says: `${label}: closure session`, change }] }];
}

/** The step whose form *More…* opens; `null`: it is recorded on their page. */
export const formOf = ({ case: { client } }: Person, item: Item | null): Item | null =>
	item && (item.step.id !== milestones.closed && endsInRow(item, client) ? item : null);

const on = ({ case: { client }, path }: Person) => ({ client, path, ...facts.by });

/** With all that the same press records on their page. */
export function whole(person: Person, change: Change | null, tried: Tried | null = null) {
	if (change === null) return null;
	return alsoSaid(withAttempts(change, on(person), tried), person.case);
}
