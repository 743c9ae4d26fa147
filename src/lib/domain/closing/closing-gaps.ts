/** What is looked at before a file is closed: whatever is missing, with what can still be done about it. */
import { writeDay, type Day } from '$lib/domain/days/day';
import { filledIn } from '$lib/domain/days/marked';
import type { ContactMade } from '$lib/domain/records';
import { letsPass } from '$lib/domain/releases/release';
import type { Reason, Situation, StepId } from '$lib/domain/rules';
import {
	answers,
	has,
	isBackInTouch,
	lastSessionSaid,
	milestones as at,
	nextProvider,
	wantsNoProvider
} from '$lib/domain/rules';
import { promisedOn } from '$lib/domain/retention/promised';
import gaps from './gaps.json';
import { gapsAtRisk, providerGap, type Gap } from './interruption';

/** Empty where nothing is missing, or nobody is left to whom it could matter. */
export function closingGaps(situation: Situation): Gap[] {
	const { client } = situation.case;
	if (has(situation, 'deceased') || !situation.reason.ends) return [];
	return [
		lastSession(situation),
		...promises(situation),
		client.atRisk ? gaps.marked : null,
		...gapsAtRisk(situation),
		care(situation),
		aboutRecords(situation)
	].filter((gap) => gap !== null);
}

function gap(id: keyof typeof gaps, known: { who?: string; day?: string }): Gap {
	return { ...gaps[id], missing: filledIn(gaps[id].missing, known) };
}

/** Where the day is only what is usual for this reason, no session was agreed. */
function lastSession(situation: Situation): Gap | null {
	const { reason, practice, today } = situation;
	const on = lastSessionSaid(situation);
	const over = situation.ended(at.sessionsHeld) !== null || at.sessionsHeld in reason.waives;
	if (over || on === null || on <= today) return null;
	return gap('lastSession', { day: writeDay(on, practice.regionStyle) });
}

/** What their letter gives them is still theirs, and what they said has an answer. */
function promises(situation: Situation): (Gap | null)[] {
	const { today, practice } = situation;
	const write = (on: Day) => writeDay(on, practice.regionStyle);
	const until = promisedOn(situation);
	const answer = isBackInTouch(situation) ? (answers(situation).at(-1) ?? null) : null;
	return [
		until && until > today ? gap('promise', { day: write(until) }) : null,
		answer && gap('answer', { who: contactSaid(answer), day: write(answer.happenedOn) })
	];
}

function contactSaid({ by, who }: ContactMade): string {
	if (by === 'them') return `${who ?? 'They'} got in touch`;
	return who ? `${who} was reached` : 'They were reached';
}

/** Nobody at risk is asked about a provider twice. */
function care(situation: Situation): Gap | null {
	const { reason, case: own } = situation;
	if (!reason.careContinues || wantsNoProvider(situation)) return null;
	const provider = isAsked(reason, at.nextProviderChosen) ? providerGap(situation) : null;
	if (provider !== null) return own.client.atRisk ? null : provider;
	return release(situation);
}

function isAsked({ waives, onRequest }: Reason, step: StepId): boolean {
	const stage = step === at.release ? 'transition' : 'referrals';
	return waives[step] === undefined && !onRequest.includes(stage);
}

function release(situation: Situation): Gap | null {
	const { case: own } = situation;
	if (!isAsked(situation.reason, at.release)) return null;
	const noted = situation.ended(at.release)?.outcome;
	const byWord = noted === 'done' && own.releases.length === 0;
	if (byWord || (noted && noted !== 'done') || situation.ended(at.summary) !== null) return null;
	if (own.releases.some((each) => letsPass(each, situation))) return null;
	return gap('release', { who: nextProvider(own.referrals)?.providerName || 'the next provider' });
}

function aboutRecords(situation: Situation): Gap | null {
	const given = [at.letter, 'offer-records', 'write-to-former-client'] as const;
	return given.some((step) => situation.ended(step)?.outcome === 'done') ? null : gaps.records;
}
