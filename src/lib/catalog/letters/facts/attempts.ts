import type { Day } from '$lib/domain/days/day';
import { contactsFrom, contactsOf, type Situation } from '$lib/domain/rules';

/** Every day on which this client was written to since the ending began, as it is noted. */
export function wroteOn(situation: Situation): Set<Day> {
	const noted = contactsOf(situation)
		.filter(({ by, result }) => by === 'us' && result !== 'returned')
		.filter(({ way }) => !['call', 'voicemail', 'inPerson'].includes(way))
		.map(({ happenedOn }) => happenedOn);
	const written = ['send-a-message', 'send-a-warning'] as const;
	return since(situation, [...noted, ...written.map(situation.doneOn)]);
}

/** As above, of calls. */
export function calledOn(situation: Situation): Set<Day> {
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
