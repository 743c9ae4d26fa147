/** What is logged with two presses: what it was, and how it went. */
import type { Attempt } from '$lib/domain/path/ladder';
import { milestones } from '$lib/domain/rules';
import { stepWay } from '$lib/domain/recording';
import type { ContactMade, Way } from '$lib/domain/records';
import table from './contact-kinds.json';

export type Logged = Pick<Attempt, 'by' | 'way' | 'result' | 'who'>;
export type Kind = {
	id: string;
	label: string;
	/** One button each; pressing it saves. */
	presses: readonly { label: string; logged: Logged }[];
};

export const kinds = table as readonly Kind[];

/** Whether it may have said the days: a call that was not answered says nothing, and what is posted stands with the letters. */
export function leavesMessage({ by, way }: Logged): boolean {
	return by === 'us' && ['voicemail', 'message', 'email'].includes(way);
}

/** Whether it reached somebody: with others around the client it is asked whom. */
export const reachesOne = ({ result }: Logged): boolean => result === 'reached';

/** Whether somebody spoke with them, so that they may have heard of the ending. */
export const wasTalk = ({ way, result }: Logged): boolean =>
	result === 'reached' && (way === 'call' || way === 'inPerson');

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
	const mayBeHanded = step === milestones.letter || step === milestones.sentAgain;
	return mayBeHanded && made.length > 0 ? [...made, handedOver] : made;
}
