/** For tests: what whoever acts for a therapist cannot say. */
import { texts, type Letter } from '$lib/domain/letters/letter';

/** Sentences of treatment, and sentences that nobody but the therapist can answer for. */
const therapists: readonly RegExp[] = [
	/\b[Oo]ur (work|sessions?|last)\b/,
	/\b[Mm]y (work|sessions?|practice|office|clients?|licen[cs]e|contract|policy|profession|name off)\b/,
	/\bwith me\b(?! and)/,
	/\b(see|saw|seen|treat|treated|met|meet)\b[^.]*\b(by|with) me\b/,
	/\bI (see|saw|treat|treated|close|leave(?! on it| out)|left|retire|hold|held|do not see|see each)\b/,
	/\bI (will|am going to) (keep|close|leave|retire|be away|delete)\b/,
	/\bI (have been|was|am) (glad to work|away|thinking of you in)\b/,
	/\b(tells|told)( to)? me\b/,
	/\b[Tt]hank you for (the|your) (trust|people|patience)\b/,
	/\bthese years\b|\bbeside you\b/,
	/\basked me to write\b|\bif this day ever came\b/,
	/\bled to it\b|\bnothing wrong\b|\bnothing to do with (you|it)\b|\ba good reason\b/,
	/\bA colleague can\b|\bthis person soon\b/,
	/\bwhole record\b|\bheld back\b|\bis with this letter\b/,
	/\b(closes|closed|leaves|left) the practice\b/
];

export const found = (text: string) => therapists.filter((each) => each.test(text)).map(() => text);

/** What they could not have written, and what stands around it that is not theirs. */
export function inLetter(letter: Letter): string[] {
	const { sender, signOff } = letter;
	const own = { ...letter, sheets: [] };
	return [
		...texts(own).flatMap(({ text }) => found(text)),
		...(sender.name === 'Jonas Weil' ? [] : [`the letterhead of ${sender.name}`]),
		...(sender.lines[0] === 'For the practice of Ada Moreno' ? [] : ['not for whom']),
		...(signOff.name === 'Jonas Weil' ? [] : [`signed by ${signOff.name}`])
	];
}
