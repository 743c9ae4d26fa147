import { writeDay, type Day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import type { Going } from '$lib/domain/letters/mailing';
import type { Need } from '$lib/domain/letters/needs';
import type { Practice, Provider } from '$lib/domain/records';
import { endWords } from '$routes/shared/practice/end-words';

/** One line to read before letters go: what they will say, and where it is changed. `said`: `null` where nothing stands. */
export type Line = { label: string; said: string | null; section: Section };

type Section = 'plan' | 'letterhead' | 'referrals' | 'records';

/** What these letters print of the practice and is hard to take back, and what they should and do not. */
export function lines(
	practice: Practice,
	providers: readonly Provider[],
	goes: readonly Going[]
): Line[] {
	const ends = endWords(practice)?.ends ?? '';
	const { closingOn, phone, regionStyle } = practice;
	const printed = goes.map(({ letter }) => texts(letter).map(({ text }) => text));
	const all = printed.flat().join('\n');
	const asks = (need: Need) => goes.some(({ template }) => template.needs.includes(need));
	const line = (label: string, said: string | null, section: Section, stands = true) =>
		stands ? [{ label, said, section }] : [];
	const closing = closingOn && writeDay(closingOn, regionStyle);
	const last = lastSessions(practice, goes, printed);
	const named = referrals(providers, goes);
	const { said, mark } = records(practice);
	return [
		...line(ends, closing, 'plan', Boolean(ends && closing && all.includes(closing))),
		...line('Last sessions', last, 'plan', last !== null),
		...line('Your telephone', phone || null, 'letterhead', all.includes(phone)),
		...line('Referrals', named, 'referrals', named !== null || asks('referrals')),
		...line('Records', said, 'records', mark ? all.includes(mark) : asks('records'))
	];
}

function lastSessions(
	{ lastSessionOn, regionStyle }: Practice,
	goes: readonly Going[],
	printed: readonly string[][]
): string | null {
	const stands = (on: Day | null, inLetters: readonly string[]) =>
		on !== null && inLetters.some((text) => text.includes(writeDay(on, regionStyle)));
	const own = goes.filter(({ addressee }, i) =>
		stands(addressee.case.client.lastSessionOn, printed[i] ?? [])
	);
	const people = new Set(own.map(({ addressee }) => addressee.case.client.id)).size;
	const has = people === 1 ? 'one person has' : `${people} people have`;
	const common = goes.some(
		({ addressee }, i) =>
			addressee.case.client.lastSessionOn === null && stands(lastSessionOn, printed[i] ?? [])
	);
	const parts = [
		common && lastSessionOn && writeDay(lastSessionOn, regionStyle),
		people > 0 && `${has} a day of their own`
	].filter(Boolean);
	return parts.join('; ') || null;
}

/** Those of the list that these letters print; another name printed so is the custodian's. */
function referrals(providers: readonly Provider[], goes: readonly Going[]): string | null {
	const printed = goes.flatMap(({ letter }) =>
		letter.blocks.flatMap((block) =>
			block.kind === 'entries' ? block.entries.map(({ name }) => name) : []
		)
	);
	const names = providers.map(({ name }) => name).filter((name) => printed.includes(name));
	return names.length > 0 ? names.join('; ') : null;
}

/** `mark`: what of it stands in a letter that says so; `null`: nothing can. */
function records(practice: Practice): { said: string | null; mark: string | null } {
	const { custodian, custodianName, custodianPhone, askMeUntilOn, regionStyle } = practice;
	if (custodian === 'known')
		return {
			said: [custodianName, custodianPhone].filter(Boolean).join(', ') || null,
			mark: custodianName || null
		};
	const mark = askMeUntilOn && writeDay(askMeUntilOn, regionStyle);
	return { said: mark && `Until ${mark} ask me; then I tell you who`, mark };
}
