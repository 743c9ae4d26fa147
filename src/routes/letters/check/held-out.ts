import { heldOutWords, type Because, type HeldOut } from '$lib/domain/letters/mailing';

/** People who get no letter now for the same reason. */
export type Group = {
	because: Because;
	title: string;
	/** Where it can be put right: the person's own page, the practice's, or nowhere since nothing is wrong. */
	fix: 'person' | 'practice' | null;
	/** May get the letter all the same, when chosen by name. */
	mayBeChosen: boolean;
	/** What there is to say, each sentence once. */
	sentences: string[];
	people: HeldOut[];
};

const reasons = heldOutWords as Record<Because, Omit<Group, 'because' | 'sentences' | 'people'>>;

/** What can be put right comes first. */
export function grouped(heldOut: readonly HeldOut[]): Group[] {
	return (Object.keys(reasons) as Because[])
		.map((because) => {
			const people = heldOut.filter((each) => each.because === because);
			const sentences = [...new Set(people.map(({ sentence }) => sentence))];
			return { because, ...reasons[because], sentences, people };
		})
		.filter(({ people }) => people.length > 0);
}
