/** Of several letters that fit one person, the one that goes. */
import type { LetterTemplate } from './template';

/** In whose place a letter goes: to each member in place of one to the client, in plain words in place of the usual ones. */
const inPlaceOf: Record<LetterTemplate['to'], readonly LetterTemplate['to'][]> = {
	client: [],
	person: ['client'],
	members: ['client', 'person'],
	guardian: ['client'],
	decisionMaker: []
};

/** The one that no other supersedes; of several in the therapist's own words the last, `undefined` of none. */
export function mostParticular(fitting: readonly LetterTemplate[]): LetterTemplate | undefined {
	return fitting.findLast((each) => !fitting.some((other) => supersedes(other, each)));
}

export function supersedes(one: LetterTemplate, other: LetterTemplate): boolean {
	if (inPlaceOf[one.to].includes(other.to)) return true;
	if (one.to !== other.to || isOwn(other)) return false;
	return isOwn(one) || one.supersedes.some((id) => id === other.id);
}

const isOwn = ({ id }: LetterTemplate): boolean => id.startsWith('own-');
