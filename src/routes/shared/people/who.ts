/** Who is in when something is recorded for many, and who is not and why: each of the chosen exactly once. */
import { closingGaps } from '$lib/domain/closing/closing-gaps';
import { gapsAtRisk } from '$lib/domain/closing/interruption';
import { milestones } from '$lib/domain/rules/milestones';
import { items, type Path } from '$lib/domain/path/path';
import { stepsEndedBy, whyNot } from '$lib/domain/recording';
import type { Client } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { closingOf } from '$lib/domain/rules/situation';
import type { Act } from '$lib/domain/rules/step';
import type { Bulk } from './bulk';

export type Person = { client: Client; name: string; situation: Situation; path: Path };

/** `choosable`: may be taken in by name. */
export type Out = { person: Person; sentence: string; choosable: boolean };

export type Sorted = {
	goes: Person[];
	/** The choosable ones first. */
	out: Out[];
};

/** `byName`: ids of clients who are taken in one by one, though in the mass they would be left out. */
export function whoIsIn(
	people: readonly Person[],
	bulk: Bulk,
	byName: ReadonlySet<string>
): Sorted {
	const goes: Person[] = [];
	const out: Out[] = [];
	for (const person of people) {
		const never = cannot(person, bulk) ?? leaves(person, bulk);
		const sentence = never ?? (byName.has(person.client.id) ? null : wantsALook(person, bulk));
		if (sentence === null) goes.push(person);
		else out.push({ person, sentence, choosable: never === null });
	}
	return { goes, out: out.sort((a, b) => Number(b.choosable) - Number(a.choosable)) };
}

/** What a list shows of somebody. */
export type Listed = Pick<Person, 'client' | 'name'>;

/** Those who are out, gathered by the sentence why, in the order in which it first comes. */
export function bySentence<O extends Pick<Out, 'sentence'>>(
	out: readonly O[]
): [sentence: string, people: O[]][] {
	const groups = new Map<string, O[]>();
	for (const each of out) {
		const group = groups.get(each.sentence);
		if (group) group.push(each);
		else groups.set(each.sentence, [each]);
	}
	return [...groups];
}

/** Whether the act says that closure sessions were held. */
export function holdsSessions({ ends }: Act): boolean {
	return ends.some(({ group, outcome }) => group === 'closing-session' && outcome === 'done');
}

export function hasPlannedSessions({ situation }: Person): boolean {
	return situation.case.sessions.some(({ standing }) => standing === 'planned');
}

/** Why there is nothing to record for this person; `null` where there is. */
function cannot({ client, path, situation }: Person, bulk: Bulk): string | null {
	if (bulk.kind === 'standing') {
		if (closingOf(situation)) return 'Their file is closed: open it again on their page.';
		return client.standing === bulk.standing ? 'Stands like that already.' : null;
	}
	if (bulk.kind === 'call') return null;
	if (client.standing !== 'current') return 'Not a current client.';
	switch (bulk.kind) {
		case 'act':
			if (stepsEndedBy(path, bulk.act).length > 0) return whyNot(bulk.act, situation, path);
			return 'All of it has ended already, or does not apply.';
		case 'notApplicable': {
			const item = items(path).find(({ step }) => step.id === bulk.step.id);
			if (!item) return 'This step is not on their path.';
			return item.outcome ? 'This step has ended already.' : null;
		}
		case 'lastSession':
			if (bulk.on !== client.lastSessionOn) return null;
			return bulk.on ? 'Has this last session already.' : lastDayIsThePractices(situation);
	}
}

function lastDayIsThePractices({ practice }: Situation): string {
	return practice.lastSessionOn ? 'Has the practice’s last day already.' : 'Has no day of its own.';
}

/** Why somebody is asked about on their own page, where the reason for going on is kept; `null`: need not be. */
function leaves({ client, path, situation }: Person, bulk: Bulk): string | null {
	if (client.standing !== 'current') return null;
	if (closesFiles(path, bulk) && closingGaps(situation).length > 0)
		return 'Something is missing yet: close their file on their own page, which says what.';
	if (!letsGo(path, bulk)) return null;
	if (gapsAtRisk(situation).length === 0) return null;
	return 'At risk, and something is missing yet: open their page, look at what it is, and record it there.';
}

function closesFiles(path: Path, bulk: Bulk): boolean {
	if (bulk.kind !== 'act') return false;
	return stepsEndedBy(path, bulk.act).some(({ id }) => id === milestones.closed);
}

/** With this they would be left: their sessions are over, or they are a current client no more. */
function letsGo(path: Path, bulk: Bulk): boolean {
	switch (bulk.kind) {
		case 'act':
			return stepsEndedBy(path, bulk.act).some(({ id }) => id === milestones.sessionsHeld);
		case 'notApplicable':
			return bulk.step.id === milestones.sessionsHeld;
		case 'standing':
			return bulk.standing !== 'current';
		case 'lastSession':
		case 'call':
			return false;
	}
}

/** Why this person is recorded by name alone; `null`: with the others. */
function wantsALook({ client, situation }: Person, bulk: Bulk): string | null {
	if (client.atRisk && leavesOut(bulk)) {
		return 'At risk: look at their path, then take them in by name.';
	}
	if (bulk.kind === 'call') return silentOnly(client, bulk);
	if (bulk.kind !== 'act' || !endsLetter(bulk)) return null;
	if (!situation.ended(milestones.told)) return 'Not told yet: tell them first.';
	if (client.atRisk) return 'At risk: take them in by name if they have the letter.';
	if (situation.minor) return 'A minor: take them in by name if a guardian has the letter.';
	if (client.format === 'individual') return null;
	return `In ${client.format} therapy: take them in by name if each of them has the letter.`;
}

/** They asked for no voicemail; a message left all the same is recorded as what it was. */
function silentOnly({ voicemail }: Client, { result }: Extract<Bulk, { kind: 'call' }>) {
	if (result !== 'messageLeft' || voicemail !== 'refused') return null;
	return 'Wants no voicemail: take them in by name if you left a message with somebody.';
}

function endsLetter(bulk: Extract<Bulk, { kind: 'act' }>): boolean {
	return bulk.act.ends.some(({ group }) => group === 'letter');
}

/** Something that the plan asks for would be left undone. */
function leavesOut(bulk: Bulk): boolean {
	switch (bulk.kind) {
		case 'act':
			return bulk.act.ends.some(({ outcome }) => outcome === 'declined');
		case 'notApplicable':
			return true;
		case 'standing':
			return bulk.standing !== 'current';
		case 'lastSession':
		case 'call':
			return false;
	}
}
