import { writeDay, type Day } from '$lib/domain/days/day';
import type { Going } from '$lib/domain/letters/mailing';
import type { Practice, Provider } from '$lib/domain/records';
import { endWords } from '$routes/shared/practice/end-words';

/** One line to read before letters go: what they will say, and where it is changed. `said`: `null` where nothing stands. */
export type Line = { label: string; said: string | null; section: string };

/** What is the same in all these letters and hard to take back once they are out. */
export function lines(
	practice: Practice,
	providers: readonly Provider[],
	goes: readonly Going[]
): Line[] {
	const ends = endWords(practice)?.ends;
	const day = (on: Day | null) => on && writeDay(on, practice.regionStyle);
	return [
		...(practice.closingOn && ends
			? [{ label: ends, said: day(practice.closingOn), section: 'plan' }]
			: []),
		{ label: 'Last sessions', said: lastSessions(practice, goes), section: 'plan' },
		{ label: 'Your telephone', said: practice.phone || null, section: 'letterhead' },
		{ label: 'Referrals', said: referrals(providers, goes), section: 'referrals' },
		{ label: 'Records', said: records(practice), section: 'records' }
	];
}

function lastSessions(practice: Practice, goes: readonly Going[]): string | null {
	const { lastSessionOn, regionStyle } = practice;
	const own = goes.filter(({ addressee }) => addressee.case.client.lastSessionOn).length;
	const common = lastSessionOn && writeDay(lastSessionOn, regionStyle);
	if (own === 0) return common;
	const others = own === 1 ? 'one person has' : `${own} people have`;
	return `${common ?? 'no common day'}; ${others} a day of their own`;
}

/** Those of the list that the first letter prints; another name printed so is the custodian's. */
function referrals(providers: readonly Provider[], goes: readonly Going[]): string | null {
	const printed = (goes[0]?.letter.blocks ?? []).flatMap((block) =>
		block.kind === 'entries' ? block.entries.map(({ name }) => name) : []
	);
	const names = providers.map(({ name }) => name).filter((name) => printed.includes(name));
	return names.length > 0 ? names.join('; ') : null;
}

function records(practice: Practice): string | null {
	const { custodian, custodianName, custodianPhone, askMeUntilOn, regionStyle } = practice;
	if (custodian === 'known')
		return [custodianName, custodianPhone].filter(Boolean).join(', ') || null;
	return askMeUntilOn && `Until ${writeDay(askMeUntilOn, regionStyle)} ask me; then I tell you who`;
}
