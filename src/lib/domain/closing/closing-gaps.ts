/** What is looked at before a file is closed: whatever is missing, with what can still be done about it. */
import { writeDay, type Day } from '$lib/domain/days/day';
import type { ContactMade } from '$lib/domain/records';
import { letsPass } from '$lib/domain/releases/release';
import { answers } from '$lib/domain/rules/contacts';
import type { Reason, Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import { milestones as at } from '$lib/domain/rules/milestones';
import { promisedOn } from '$lib/domain/retention/promised';
import { has, isBackInTouch, lastSessionSaid, wantsNoProvider } from '$lib/domain/rules/situation';
import { nextProvider } from './hand-off';
import { gapsAtRisk, providerGap, type Gap } from './interruption';

/** Empty where nothing is missing, or nobody is left to whom it could matter. */
export function closingGaps(situation: Situation): Gap[] {
	const { client } = situation.case;
	if (has(situation, 'deceased') || !situation.reason.ends) return [];
	return [
		lastSession(situation),
		...promises(situation),
		client.atRisk ? marked : null,
		...gapsAtRisk(situation),
		care(situation),
		aboutRecords(situation)
	].filter((gap) => gap !== null);
}

const marked: Gap = {
	missing: 'They are marked at risk.',
	still: 'Make sure who looks after them now, or take the mark off where it holds no more.'
};

/** Where the day is only what is usual for this reason, no session was agreed. */
function lastSession(situation: Situation): Gap | null {
	const { reason, practice, today } = situation;
	const on = lastSessionSaid(situation);
	const over = situation.ended(at.sessionsHeld) !== null || at.sessionsHeld in reason.waives;
	if (over || on === null || on <= today) return null;
	return {
		missing: `The last session is still to come, on ${writeDay(on, practice.regionStyle)}.`,
		still: 'Close the file after it, or record first how the sessions came to an end.'
	};
}

/** What their letter gives them is still theirs, and what they said has an answer. */
function promises(situation: Situation): (Gap | null)[] {
	const { today, practice } = situation;
	const write = (on: Day) => writeDay(on, practice.regionStyle);
	const until = promisedOn(situation);
	const answer = isBackInTouch(situation) ? (answers(situation).at(-1) ?? null) : null;
	return [
		until && until > today
			? {
					missing: `Their letter gives them until ${write(until)}, and nothing says that they need it no more.`,
					still: 'Close the file after that day.'
				}
			: null,
		answer && {
			missing: `${contactSaid(answer)} on ${write(answer.happenedOn)}.`,
			still: 'Answer them first, and choose the reason that holds now.'
		}
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
	const to = nextProvider(own.referrals)?.providerName || 'the next provider';
	return {
		missing: `No release lets you pass anything on to ${to}.`,
		still: 'Have one signed, or note that they want nothing passed on.'
	};
}

function aboutRecords(situation: Situation): Gap | null {
	const given = [at.letter, 'offer-records', 'write-to-former-client'] as const;
	if (given.some((step) => situation.ended(step)?.outcome === 'done')) return null;
	return {
		missing: 'No letter has told them where their records are kept.',
		still: 'Give them the letter, or hand over one that says how to ask for their records.'
	};
}
