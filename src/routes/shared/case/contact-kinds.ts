/** What is logged with two presses: what it was, and how it went. */
import type { Attempt } from '$lib/domain/path/ladder';
import { milestones } from '$lib/domain/rules/milestones';
import { stepWay } from '$lib/domain/recording';
import type { ContactMade, Way } from '$lib/domain/records';
import words from './contact-words.json';

export type Logged = Pick<Attempt, 'by' | 'way' | 'result' | 'who'>;
export type Kind = {
	id: string;
	label: string;
	/** One button each; pressing it saves. */
	presses: readonly { label: string; logged: Logged }[];
};

export const kinds: readonly Kind[] = Object.values(
	import.meta.glob<readonly Kind[]>('./contact-kinds.json', { eager: true, import: 'default' })
).flat();

/** Whether it may have said the days: a call that was not answered says nothing, and what is posted stands with the letters. */
export function leavesMessage({ by, way }: Logged): boolean {
	return by === 'us' && ['voicemail', 'message', 'email'].includes(way);
}

/** Whether it reached somebody: with others around the client it is asked whom. */
export const reachesOne = ({ result }: Logged): boolean => result === 'reached';

/** Whether somebody spoke with them, so that they may have heard of the ending. */
export function wasTalk({ way, result }: Logged): boolean {
	return result === 'reached' && (way === 'call' || way === 'inPerson');
}

/** How an attempt went that is recorded on its step; `logged` is `null` where it is none. */
export type Press = { label: string; way: Way | null; logged: Logged | null };

const handedOver: Press = { label: 'Handed over', way: 'byHand', logged: null };

/** The usual one first; empty where the step can be done by none of these ways. */
export function pressesFor(step: string, ways: readonly ContactMade['way'][]): Press[] {
	const made = kinds
		.flatMap(({ presses }) => presses)
		.filter(({ logged: { by, way, result } }) => {
			return by === 'us' && result !== 'returned' && ways.includes(way);
		})
		.map(({ label, logged }) => ({ label, way: stepWay[logged.way], logged }));
	return step === milestones.letter && made.length > 0 ? [...made, handedOver] : made;
}

const ways: Record<ContactMade['way'], string> = words.ways;

const results: Record<ContactMade['result'], string> = words.results;

/** “Call, no answer”, “They got in touch: e-mail”. `shown`: how a name is drawn. */
export function contactWords(
	{ by, way, result, who = null }: Logged,
	shown: (name: string) => string = String
): string {
	const did = result === 'askedForRecords' ? 'asked for their records' : 'got in touch';
	const name = who && shown(who);
	if (by === 'them') return `${name ?? 'They'} ${did}: ${ways[way].toLowerCase()}`;
	const whom = name && (result === 'reachedOther' ? ` ${name}` : `, ${name}`);
	return `${ways[way]}, ${results[result]}${whom ?? ''}`;
}

/** Newest first; of one day, the one logged later. */
export function newestFirst(contacts: readonly ContactMade[]): ContactMade[] {
	return [...contacts]
		.reverse()
		.sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0));
}
