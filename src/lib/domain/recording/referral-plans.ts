/** What a client needs next, the plan for a wait, and what follows a missed first visit. */
import { visitMissed, type Change, type Client, type Provider } from '$lib/domain/records';
import { writeDay, type Day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules';
import { clientEdited } from './clients';
import { callWords, contactAdded } from './contacts';
import { ended, referralAdded } from './referrals';
import type { ClientOnPath } from './changes/on-path';
import { forMany } from './many/each';
import { fieldName } from './field-names';
import words from '$lib/domain/closing/note/words.json';

export type Need = Pick<
	Client,
	'need' | 'seeksSpeciality' | 'seeksInsurer' | 'seeksLanguage' | 'seeksFormat'
>;

/** `null` where nothing differs from what was said before. */
export function needSaid(of: Omit<ClientOnPath, 'region'>, need: Need, on: Day): Change | null {
	const change = clientEdited(of.client, need);
	const steps = need.need === null ? [] : [at.needAsked];
	const done = ended(of, steps, { outcome: 'done', happenedOn: on });
	if (change) {
		const act = change.act.replace(asked, `${asked}${needWords(of.client, need)}`);
		return { ...change, act, ops: [...change.ops, ...done] };
	}
	return done.length === 0
		? null
		: { act: 'Need for further care discussed', subject: of.client.id, ops: done };
}

const asked = fieldName('need');

/** “ (care has to go on)”, where that is said anew. */
function needWords({ need: before }: Client, { need }: Need): string {
	return need === null || need === before ? '' : ` (${words.needs[need]})`;
}

/** With what they need next, asked in the same talk. */
export function withNeed(
	change: Change,
	of: Omit<ClientOnPath, 'region'>,
	need: Client['need'],
	on: Day
): Change {
	const said = needSaid(of, { ...of.client, need }, on);
	return said === null
		? change
		: { ...change, act: `${change.act}. ${said.act}`, ops: [...change.ops, ...said.ops] };
}

/** Who is there until the first visit, and until when; both in the client's record, and the step ends. */
export function waitPlanned(
	of: ClientOnPath,
	plan: { who: string; until: Day | null },
	on: Day
): Change {
	const until = plan.until ? ` until ${writeDay(plan.until, of.region)}` : '';
	const fields = { bridgeWho: plan.who, bridgeUntilOn: plan.until };
	return {
		act: `Plan for the wait: ${plan.who}${until}`,
		subject: of.client.id,
		ops: [
			{ op: 'set', type: 'client', id: of.client.id, fields },
			...ended(of, [at.waitPlanned], { outcome: 'done', happenedOn: on })
		]
	};
}

/** The one more call after a missed first visit. */
export function calledOnceMore(
	{ client, newId, region }: Omit<ClientOnPath, 'path'>,
	result: keyof typeof callWords,
	on: Day
): Change {
	const note = 'After the missed first visit';
	return {
		act: `Called once more on ${writeDay(on, region)}, ${callWords[result]}`,
		subject: client.id,
		ops: [contactAdded(newId(), client.id, { happenedOn: on, by: 'us', way: 'call', result, note })]
	};
}

/** The first visit did not come about, and what could be tried was: the step ends so, and the file may close. */
export function noFirstVisit(
	of: ClientOnPath,
	tried: { calls: number; offeredAgain: boolean },
	on: Day
): Change {
	const because = [
		visitMissed,
		tried.calls > 0 ? 'called once more' : null,
		tried.offeredAgain ? 'another name offered' : null
	]
		.filter(Boolean)
		.join(', ');
	return {
		act: `No first visit, closed on ${writeDay(on, of.region)}: ${because}`,
		subject: of.client.id,
		ops: ended(of, [at.firstVisit], {
			outcome: 'unreachable',
			happenedOn: on,
			attempts: tried.calls > 0 ? tried.calls : null,
			because
		})
	};
}

export type Suggesting = {
	client: Client;
	path: ClientOnPath['path'];
	providers: readonly Provider[];
	/** Three names stand on the list then. */
	complete: boolean;
};

/** Names for many clients, as one change that one undo takes back; `null` where there are none. */
export function referralsForMany(
	proposals: readonly Suggesting[],
	on: Day,
	newId: () => string
): Change | null {
	const many = proposals.filter(({ providers }) => providers.length > 0);
	const done = { outcome: 'done', happenedOn: on } as const;
	const own = many.map(({ client, path, providers, complete }) => ({
		client,
		act: `Next providers suggested: ${providers.map(({ name }) => name).join(', ')}`,
		ops: [
			...providers.map((each) => referralAdded(newId(), client, each, on)),
			...ended({ client, path, newId }, complete ? [at.optionsChosen] : [], done)
		]
	}));
	return forMany('Next providers suggested for ', own);
}
