/** Every line of a closing note against the event list. */
import { daysIn, inWords, wayWords } from './by-hand';
import { isTold } from './check-grid';
import type { Says } from './says';

type Line = { label: string; words: string };

export function linesOf(note: string): Line[] {
	return note.split('\n').flatMap((each) => {
		const at = each.indexOf(': ');
		return at < 0 ? [] : [{ label: each.slice(0, at), words: each.slice(at + 2) }];
	});
}

/** What the note has to say, word for word; a label that is missing here is free but for its days. */
function wanted(says: Says): Record<string, string[]> {
	const sheets = says.sheets.map(({ to, on, way, receivedOn, backOn }) =>
		[
			inWords(on),
			/^(Partner|Parent) of/.test(to) && `to ${to}`,
			wayWords[way],
			receivedOn && `received ${inWords(receivedOn)}`,
			backOn && `came back ${inWords(backOn)}`
		]
			.filter(Boolean)
			.join(', ')
	);
	const sessions = (standing: string) => {
		const own = [...says.sessions.values()].filter((each) => each.standing === standing);
		const days = own.map(({ on, happened }) => happened ?? on).sort();
		return own.length > 0 ? [`${own.length}: ${days.map(inWords).join('; ')}`] : [];
	};
	const calls = [...says.calls].sort();
	return {
		Letter: sheets,
		'Attempts to reach them':
			calls.length > 0 ? [`${calls.length}: ${calls.map(inWords).join('; ')}`] : [],
		'Planned, not recorded further': sessions('planned'),
		Held: sessions('held'),
		Missed: sessions('missed'),
		...coveredBy(says),
		Consultation: says.consulted.map((each) => `done on ${inWords(each.on)}, with ${each.with}`),
		'Offered by letter': offeredByLetter(says),
		'Offered and declined': [],
		'Called off': sessions('cancelled'),
		'Therapy began': says.began ? [inWords(says.began)] : [],
		'Last session attended': isTalk(says) ? [] : attended(says),
		'Last seen': isTalk(says) && says.met ? [inWords(says.met)] : [],
		'File closed': says.closedOn ? [inWords(says.closedOn)] : [],
		...Object.fromEntries([...says.referred].map(([name, each]) => [name, referral(each)]))
	};
}

/** They were told in person after their last session. */
function isTalk(says: Says): boolean {
	const last = [says.seen, says.over].filter((on) => on !== null).sort();
	return says.met !== null && says.met !== last.at(-1);
}

function attended({ seen, over }: Says): string[] {
	const last = [seen, over].filter((on) => on !== null).sort();
	return last.slice(-1).map(inWords);
}

function referral({
	offered,
	answer,
	visit,
	missed,
	kept
}: Says['referred'] extends Map<string, infer T> ? T : never): string[] {
	if (offered === null) return [];
	const standing = kept
		? 'first visit kept'
		: answer === 'no'
			? 'declined'
			: visit
				? `first visit ${missed ? 'missed' : 'booked'}`
				: answer === 'accepted'
					? 'chosen'
					: (answer ?? 'offered');
	return [`${standing}; offered ${inWords(offered)}`];
}

/** Lines that say that something was done on a day, with the days on which the list has it. */
function doneOn(says: Says): Record<string, string[] | null> {
	const { kind } = says.news ?? {};
	const told = isTold(says) ? says.told.filter((each) => each.tells.kind === kind) : [];
	const notices = says.sheets.filter((each) => each.as === 'notice' && each.tells?.kind === kind);
	const held = [...says.sessions.values()].flatMap(({ happened }) => happened ?? []);
	return {
		Told: told.map(({ on }) => on),
		'Written notice': notices.map(({ on }) => on),
		'Closure sessions': says.over ? [says.over, ...held] : [],
		Release: says.releases.map(({ on }) => on),
		Summary: says.summaries.map(({ on }) => on),
		'First visit': [...says.referred.values()].flatMap(({ kept }) => kept ?? [])
	};
}

export function noteFaults(note: string, says: Says, today: string): string[] {
	const lines = linesOf(note);
	const faults: string[] = [];
	for (const [label, words] of Object.entries(wanted(says))) {
		const found = lines.filter((each) => each.label === label).map((each) => each.words);
		if (found.sort().join(' | ') !== [...words].sort().join(' | '))
			faults.push(
				`note, ${label}: “${found.join(' | ')}”, and the list has “${words.join(' | ')}”`
			);
	}
	for (const [label, days] of Object.entries(doneOn(says)))
		for (const { words } of lines.filter((each) => each.label === label)) {
			const [on] = daysIn(words);
			if (words.startsWith('done') && !days?.includes(on ?? ''))
				faults.push(
					`note, ${label}: “${words}”, and the list has ${days?.join(', ') || 'nothing'}`
				);
		}
	if (isTold(says) && !says.died && !lines.some(({ label }) => label === 'Told'))
		faults.push('note: it does not say that they were told');
	return [...faults, ...releaseFaults(lines, says, today), ...dayFaults(lines, says)];
}

function releaseFaults(lines: readonly Line[], { releases }: Says, today: string): string[] {
	const found = lines.filter(({ label }) => label.startsWith('Release for '));
	const wanted = releases.map(
		({ to, on, until, revokedOn }) =>
			`Release for ${to}: signed ${inWords(on)} by the client. ${standing(revokedOn, until, today)}`
	);
	const said = found.map(({ label, words }) => `${label}: ${words}`);
	return said.sort().join() === wanted.sort().join()
		? []
		: [`note: ${said.join()} for ${wanted.join()}`];
}

/** How long it is kept is reckoned from a rule. */
function dayFaults(lines: readonly Line[], says: Says): string[] {
	return lines
		.filter(({ label }) => label !== 'Kept until' && label !== 'Born')
		.flatMap(({ label, words }) =>
			daysIn(words)
				.filter((on) => !says.days.has(on))
				.map((on) => `note, ${label}: ${on} is no day of the list`)
		);
}

function standing(revokedOn: string | null, until: string, today: string): string {
	if (revokedOn) return `It was revoked on ${inWords(revokedOn)}.`;
	return until < today ? `It ended on ${inWords(until)}.` : 'Valid.';
}

function coveredBy({ sessions }: Says): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const { happened, covered } of sessions.values()) {
		if (!happened || covered.length === 0) continue;
		(found[`Covered on ${inWords(happened)}`] ??= []).push(covered.join('; '));
	}
	return found;
}

/** Several copies of one day are one line. */
function offeredByLetter({ sheets }: Says): string[] {
	const naming = sheets.filter(({ names, backOn }) => names.length > 0 && backOn === null);
	return [...new Set(naming.map(({ names, on }) => `${names.join(', ')}; ${inWords(on)}`))];
}
