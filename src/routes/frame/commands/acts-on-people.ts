/** “told khan”: what was typed as an act on people, by the functions that their own pages record with. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { acts } from '$lib/catalog';
import { clock } from '$lib/clock';
import type { Row } from '$lib/domain/path/caseload';
import type { Change, Way } from '$lib/domain/records';
import { contactLogged, groupEnded, withAttempts } from '$lib/domain/recording';
import { closingOf, type Act } from '$lib/domain/rules';
import { alsoSaid } from '$routes/shared/case/also-said';
import { facts, type Person } from '$routes/shared/case/facts.svelte';
import { nobody } from '$routes/shared/people/chosen';
import { shown } from '$routes/shared/people/names.svelte';
import { wordsOf } from '$routes/shared/people/search';
import { whoIsIn } from '$routes/shared/people/who';
import { ways } from '$routes/shared/people/words';
import { kept } from '$routes/shared/record';
import { people, type Command } from './commands';
import table from './verbs.json';

type Verb = 'told' | 'handed' | 'call' | 'letter' | 'appointment';
type Own = Omit<Command, 'group' | 'id'>;

/** The verb that what was typed begins or ends with, and the name beside it. */
export function verbOf(typed: string): { verb: Verb; name: string } | null {
	const words = ` ${wordsOf(typed).join(' ')} `;
	for (const { verb, said } of table as readonly { verb: Verb; said: readonly string[] }[])
		for (const each of said) {
			const stands = words.startsWith(` ${each} `) || words.endsWith(` ${each} `);
			const name = words.replace(` ${each} `, ' ').trim();
			if (stands && name) return { verb, name };
		}
	return null;
}

const few = 4;

export function actsOnPeople(rows: readonly Row[], typed: string): Command[] {
	const asked = verbOf(typed);
	if (!asked) return [];
	return people(rows, asked.name)
		.slice(0, few)
		.flatMap(({ case: { client }, name }) => {
			const person = facts.person(client.id);
			return person ? commandsOf[asked.verb](person, shown(name)) : [];
		})
		.map((each) => ({ ...each, group: 'Record', id: `record-${each.label}` }));
}

const commandsOf: Record<Verb, (person: Person, name: string) => Own[]> = {
	told: (person, name) => ofAct(person, 'told', name, (way) => `Told ${way} today: ${name}`),
	handed: (person, name) =>
		ofAct(person, 'letter', name, () => `Letter handed over today: ${name}`),
	call: (person, name) => [
		...noAnswer(person, name),
		{ label: `Log a call: ${name}`, run: to(person) }
	],
	letter: ({ case: { client } }, name) => [
		{
			label: `Make the letter: ${name}`,
			run: () => goto(resolve(`/letters/?clients=${client.id}`))
		}
	],
	appointment: ({ case: { client } }, name) => [
		{
			label: `Note the next appointment: ${name}`,
			run: () => goto(resolve(`/clients/${client.id}/edit/#nextSeenOn`))
		}
	]
};

const to =
	({ case: { client } }: Person) =>
	() =>
		goto(resolve(`/clients/${client.id}/`));

/** One press for each way; where something is to be looked at first, the way to their page and the sentence why. */
function ofAct(person: Person, group: string, name: string, label: (way: string) => string): Own[] {
	const act = acts.find(({ ends }) => ends.some((end) => end.group === group));
	if (!act) return [];
	const { client } = person.case;
	const bulk = { kind: 'act', act, happenedOn: clock.today, way: null } as const;
	const { out } = whoIsIn([{ ...person, client, name: client.name }], bulk, nobody);
	if (out[0]) {
		const note = out[0].sentence;
		return [{ label: `Open the page of ${name}`, note, run: to(person) }];
	}
	return act.ways.map((way) => ({
		label: label(ways[way].toLowerCase()),
		run: to(person),
		record: () => save(ended(person, act, way), person)
	}));
}

function ended({ case: { client }, path }: Person, act: Act, way: Way): Change | null {
	const of = { client, path, ...facts.by };
	const change = groupEnded(of, act, { happenedOn: clock.today, way });
	return change && withAttempts(change, of);
}

function noAnswer(person: Person, name: string): Own[] {
	const { case: own, situation, path } = person;
	if (own.client.standing !== 'current' || closingOf(situation)) return [];
	const attempt = { by: 'us', way: 'call', result: 'noAnswer', who: null, note: null } as const;
	const logged = () =>
		contactLogged(
			{ client: own.client, path, ...facts.by },
			{ ...attempt, happenedOn: clock.today }
		);
	const record = () => save(logged(), person);
	return [{ label: `Called today, nobody answered: ${name}`, run: to(person), record }];
}

const save = async (change: Change | null, { case: own }: Person) =>
	change ? kept(alsoSaid(change, own)) : 'Nothing is left to record here.';
