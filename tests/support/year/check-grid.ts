/** Which words of the grid the event list allows. */
import { notTold } from './by-hand';
import type { Says, Word } from './says';

const none = ['Not yet', 'Not needed'];

/** The words that may stand in the six columns, for somebody who has a path. */
export function allowed(says: Says, today: string): string[][] {
	if (says.closedOn) return [...Array.from({ length: 5 }, () => ['Former']), ['Closed']];
	if (says.standing === 'former') return Array.from({ length: 6 }, () => ['Former']);
	if (says.standing === 'waiting') return Array.from({ length: 6 }, () => ['Waiting list']);
	return [told(says), letter(says), referrals(says), closure(says), handOff(says, today), ['Open']];
}

/** What somebody knows who was told otherwise; `null`: what they know holds, or they know nothing. */
function otherwise(says: Says, newest: Word | undefined): string | null {
	if (!newest) return null;
	if (newest.tells.kind !== says.news?.kind)
		return newest.tells.kind === 'leave' ? 'A leave only' : 'Another ending';
	return says.holds(newest.tells) ? null : 'Day has moved';
}

/** Told of this kind of ending, and of no other since. */
export function isTold(says: Says): boolean {
	const other = says.words.findLast(({ tells }) => tells.kind !== says.news?.kind);
	return says.told.some(
		(each) => each.tells.kind === says.news?.kind && (!other || later(each, other))
	);
}

/** Whether they were told of this ending, though a day of it may have moved since. */
export function isToldOfThis(says: Says): boolean {
	return isTold(says) && ['Day has moved', null].includes(otherwise(says, says.words.at(-1)));
}

export function later(a: { on: string; no: number }, b: { on: string; no: number }): boolean {
	return a.on === b.on ? a.no > b.no : a.on > b.on;
}

function told(says: Says): string[] {
	const left = says.died || notTold.includes(says.reason) ? ['Not needed'] : [];
	const other = otherwise(says, says.words.at(-1));
	if (other && (other !== 'Day has moved' || isTold(says))) return [other, ...left];
	return isTold(says) ? ['Told'] : none;
}

/** The notices of this kind of ending that were given after whatever was said of another. */
function notices(says: Says) {
	const other = says.words.findLast(({ tells }) => tells.kind !== says.news?.kind);
	return says.sheets.filter(
		(each) =>
			each.as === 'notice' && each.tells?.kind === says.news?.kind && (!other || later(each, other))
	);
}

/** Each to whom one went has one. */
export function hasLetter(says: Says): boolean {
	const standing = notices(says).filter(({ backOn }) => backOn === null);
	return (
		standing.length > 0 && says.sheets.every(({ to }) => standing.some((one) => one.to === to))
	);
}

/** What they hold who got letters beside somebody whose letter is another one: each by their own newest. */
function ofEach(says: Says): string[] {
	const people = [...new Set(says.sheets.map(({ to }) => to))];
	if (people.length < 2) return [];
	const own = people.map((who) => says.words.findLast((word) => 'to' in word && word.to === who));
	return own.flatMap((word) => otherwise(says, word) ?? []);
}

export function newestSheet(says: Says): Word | undefined {
	return says.words.findLast(({ written }) => written);
}

function letter(says: Says): string[] {
	const newest = newestSheet(says);
	const moved = newest?.keeper && newest.keeper !== says.plan.keeper ? 'Records moved' : null;
	const other = otherwise(says, newest) ?? moved;
	if (other) return [other, ...(says.died ? ['Not needed'] : [])];
	const some = ofEach(says);
	if (some.length > 0) return [...some, 'Not to all'];
	const all = notices(says);
	const standing = all.filter(({ backOn }) => backOn === null);
	if (standing.length > 0) return standing.map(({ way }) => (way === 'byHand' ? 'Given' : 'Sent'));
	if (all.length === 0) return none;
	// The first came back, and a later one that says it all reached them.
	return newest === undefined ? ['Came back'] : ['Given', 'Sent', ...none];
}

function referrals({ referred, sheets, noneWanted }: Says): string[] {
	const all = [...referred.values()];
	const named = sheets.some(({ names, backOn }) => names.length > 0 && backOn === null);
	if (all.some(({ answer, visit, kept }) => answer !== 'no' && (answer || visit || kept)))
		return ['Chosen'];
	if (noneWanted) return ['Declined'];
	return all.some(({ offered }) => offered) || named ? ['Offered'] : none;
}

function closure({ sessions, over }: Says): string[] {
	if (over) return ['Held'];
	const isPlanned = [...sessions.values()].some(({ standing }) => standing === 'planned');
	return isPlanned ? ['Planned'] : none;
}

/** To whom they go by the list, the last of several; `null`: to nobody. */
function chosen({ referred }: Says): string | null {
	const goes = [...referred].filter(
		([, { answer, visit }]) => answer === 'accepted' || (answer !== 'no' && visit)
	);
	return goes.at(-1)?.[0] ?? null;
}

function handOff(says: Says, today: string): string[] {
	if ([...says.referred.values()].some(({ kept }) => kept)) return ['Visit kept'];
	if (says.noneWanted) return ['Not needed'];
	const next = chosen(says);
	if (says.summaries.some(({ to }) => next === null || to === next)) return ['Summary sent'];
	return says.releases.some(({ revokedOn, until }) => revokedOn === null && until >= today)
		? ['Release signed']
		: none;
}
