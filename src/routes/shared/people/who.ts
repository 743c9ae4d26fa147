/** Who is in when something is recorded for many, and who is not and why: each of the chosen exactly once. */
import { closingGaps } from '$lib/domain/closing/closing-gaps';
import { gapsAtRisk } from '$lib/domain/closing/interruption';
import { grouped } from '$lib/domain/days/grouped';
import type { Act, Situation } from '$lib/domain/rules';
import { allConcerned, closingOf, heard, milestones } from '$lib/domain/rules';
import { items, type Path } from '$lib/domain/path/path';
import { stepsEndedBy, stillToCome, whyNot } from '$lib/domain/recording';
import type { Client } from '$lib/domain/records';
import { daysAhead } from '$lib/domain/sessions/sessions';
import type { Bulk } from './bulk';

export type Person = { client: Client; name: string; situation: Situation; path: Path };

/** `choosable`: may be taken in by name. */
export type Out<P = Person> = { person: P; sentence: string; choosable: boolean };

export type Sorted<P = Person> = { goes: P[]; out: Out<P>[] };

/** Those who are out that may be chosen come first. */
export function whoIsIn(
	people: readonly Person[],
	bulk: Bulk,
	byName: ReadonlySet<string>
): Sorted {
	const never = (each: Person) => cannot(each, bulk) ?? leaves(each, bulk);
	const { goes, out } = sorted(people, byName, never, (each) => wantsALook(each, bulk));
	return { goes, out: out.sort((a, b) => Number(b.choosable) - Number(a.choosable)) };
}

/**
 * Each with the sentence why it is out: for good, or since somebody is to look first. `byName`: ids of clients who are
 * taken in one by one, though in the mass they would be left out.
 */
export function sorted<P extends Listed>(
	people: readonly P[],
	byName: ReadonlySet<string>,
	never: (person: P) => string | null,
	wantsALook: (person: P) => string | null
): Sorted<P> {
	const goes: P[] = [];
	const out: Out<P>[] = [];
	for (const person of people) {
		const gone = never(person);
		const sentence = gone ?? (byName.has(person.client.id) ? null : wantsALook(person));
		if (sentence === null) goes.push(person);
		else out.push({ person, sentence, choosable: gone === null });
	}
	return { goes, out };
}

/** What a list shows of somebody. */
export type Listed = Pick<Person, 'client' | 'name'>;

/** Those who are out, gathered by the sentence why, in the order in which it first comes. */
export function bySentence<O extends Pick<Out, 'sentence'>>(
	out: readonly O[]
): [sentence: string, people: O[]][] {
	return [...grouped(out, ({ sentence }) => sentence)];
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
		if (client.standing === bulk.standing) return 'Has that status already.';
		const isLeft = bulk.standing === 'former' && daysAhead(situation.case, situation.today)[0];
		return isLeft ? stillToCome : null;
	}
	if (bulk.kind === 'call')
		return bulk.result === 'reached' && situation.case.recipients.length > 0
			? 'Several may have answered: say on their page whom you reached.'
			: null;
	if (client.standing !== 'current') return 'Not a current client.';
	switch (bulk.kind) {
		case 'act':
			if (stepsEndedBy(path, bulk.act).length > 0)
				return whyNot(bulk.act, situation, path, bulk.happenedOn);
			return 'All of it has ended already, or does not apply.';
		case 'notApplicable': {
			const item = items(path).find(({ step }) => step.id === bulk.step.id);
			if (!item) return 'This step is not on their path.';
			if (item.outcome) return 'This step has ended already.';
			const isOver = item.step.id === milestones.sessionsHeld;
			return isOver && daysAhead(situation.case, bulk.happenedOn)[0] ? stillToCome : null;
		}
		case 'lastSession':
			if (bulk.on !== client.lastSessionOn) return null;
			if (bulk.on) return 'Has this last session already.';
			return situation.practice.lastSessionOn
				? 'Has the practice’s last day already.'
				: 'Has no day of its own.';
	}
}

/** Why somebody is asked about on their own page, where the reason for going on is kept; `null`: need not be. */
function leaves({ client, path, situation }: Person, bulk: Bulk): string | null {
	if (client.standing !== 'current') return null;
	if (!letsGo(path, bulk)) return null;
	if (gapsAtRisk(situation).length === 0) return null;
	return 'At risk, and something is missing yet: open their page, look at what it is, and record it there.';
}

/** With this they would be left: their sessions are over, or they are a current client no more. */
function letsGo(path: Path, bulk: Bulk): boolean {
	if (bulk.kind === 'standing') return bulk.standing !== 'current';
	const act = bulk.kind === 'act' ? stepsEndedBy(path, bulk.act) : [];
	const ended = bulk.kind === 'notApplicable' ? [bulk.step] : act;
	return ended.some(({ id }) => id === milestones.sessionsHeld);
}

/** Why this person is recorded by name alone; `null`: with the others. */
function wantsALook({ client, situation }: Person, bulk: Bulk): string | null {
	if (client.atRisk && leavesOut(bulk)) {
		return 'At risk: look at their path, then include them by name.';
	}
	if (bulk.kind === 'standing' && client.standing === 'current' && closingGaps(situation)[0])
		return 'Something is missing before they go, as their page says at closing: include them by name if that is intended.';
	if (bulk.kind === 'call') return silentOnly(client, bulk);
	if (bulk.kind !== 'act') return null;
	if (ends(bulk, 'referrals') && situation.ended(milestones.referralsOffered)?.outcome !== 'done')
		return 'No names are recorded as given: include them by name if you offered, and they wanted none.';
	if (!ends(bulk, 'letter')) return null;
	if (heard(situation) === 'notYet') return 'Not told yet: tell them first.';
	if (client.atRisk) return 'At risk: include them by name if they have the letter.';
	const { length } = allConcerned(situation.case, situation.minor);
	if (length > 1) return `Include them by name if each of the ${length} has the letter.`;
	if (situation.minor) return 'A minor: include them by name if their guardian has the letter.';
	if (client.format === 'individual') return null;
	return `In ${client.format} therapy: include them by name if each of them has the letter.`;
}

/** They asked for no voicemail; a message left all the same is recorded as what it was. */
function silentOnly({ voicemail }: Client, { result }: Extract<Bulk, { kind: 'call' }>) {
	if (result !== 'messageLeft' || voicemail !== 'refused') return null;
	return 'Wants no voicemail: include them by name if you left a message with somebody.';
}

function ends({ act }: Extract<Bulk, { kind: 'act' }>, wanted: string): boolean {
	return act.ends.some(({ group }) => group === wanted);
}

/** Something that the plan asks for would be left undone. */
function leavesOut(bulk: Bulk): boolean {
	if (bulk.kind === 'act') return bulk.act.ends.some(({ outcome }) => outcome === 'declined');
	return bulk.kind === 'notApplicable' || (bulk.kind === 'standing' && bulk.standing !== 'current');
}
