import { writeDay, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { contactsFrom, contactsOf } from '$lib/domain/rules/contacts';

/** “I wrote to you on May 4, 2026.”, of every letter and message to this client since the ending began; `null`: none is noted. */
export function attempts(situation: Situation, to = ' you'): string | null {
	const written = [...wroteOn(situation)].sort();
	const called = [...calledOn(situation)].sort();
	const said = [
		called.length > 0 && `I tried to call${to} on ${inWords(called, situation)}.`,
		written.length > 0 && `I wrote${to && ` to${to}`} on ${inWords(written, situation)}.`
	].filter(Boolean);
	return said.length > 0 ? said.join(' ') : null;
}

function wroteOn(situation: Situation): Set<Day> {
	const noted = contactsOf(situation)
		.filter(({ by, result }) => by === 'us' && result !== 'returned')
		.filter(({ way }) => !['call', 'voicemail', 'inPerson'].includes(way))
		.map(({ happenedOn }) => happenedOn);
	const written = ['send-a-message', 'send-a-warning'] as const;
	return since(situation, [...noted, ...written.map(situation.doneOn)]);
}

function calledOn(situation: Situation): Set<Day> {
	const noted = contactsOf(situation)
		.filter(({ by, way }) => by === 'us' && (way === 'call' || way === 'voicemail'))
		.map(({ happenedOn }) => happenedOn);
	const steps = situation.case.outcomes
		.filter(({ step }) => step === 'call-them' || step === 'call-again')
		.filter(({ outcome }) => outcome !== 'notApplicable')
		.map(({ happenedOn }) => happenedOn);
	return since(situation, [...noted, ...steps]);
}

function since(situation: Situation, days: readonly (Day | null)[]): Set<Day> {
	const from = contactsFrom(situation);
	return new Set(days.filter((on) => on !== null && on >= from) as Day[]);
}

/** “May 4, 2026 and May 8, 2026” */
export function inWords(days: readonly Day[], { practice }: Situation): string {
	const all = days.map((on) => writeDay(on, practice.regionStyle));
	const last = all.pop() ?? '';
	return all.length > 0 ? `${all.join(', ')} and ${last}` : last;
}
