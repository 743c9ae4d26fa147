import type { Because, HeldOut } from '$lib/domain/letters/mailing';

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

const reasons: Record<Because, Omit<Group, 'because' | 'sentences' | 'people'>> = {
	waits: { title: 'Something comes first', fix: 'person', mayBeChosen: false },
	notTold: { title: 'Not told yet', fix: 'person', mayBeChosen: true },
	incomplete: {
		title: 'The letter still lacks something of your practice',
		fix: 'practice',
		mayBeChosen: false
	},
	noAddress: { title: 'No address', fix: 'person', mayBeChosen: false },
	noGuardian: { title: 'Minors without a guardian', fix: 'person', mayBeChosen: false },
	noDecisionMaker: {
		title: 'Nobody noted who decides with them',
		fix: 'person',
		mayBeChosen: true
	},
	oneByOne: { title: 'Chosen one by one', fix: 'person', mayBeChosen: true },
	unknown: { title: 'Something to note first', fix: 'person', mayBeChosen: false },
	memberIncomplete: { title: 'Partners and family to complete', fix: 'person', mayBeChosen: false },
	decisionMakerIncomplete: {
		title: 'Decision-makers to complete',
		fix: 'person',
		mayBeChosen: false
	},
	guardianIncomplete: { title: 'Guardians to complete', fix: 'person', mayBeChosen: false },
	atRisk: { title: 'At risk', fix: 'person', mayBeChosen: true },
	notAlone: { title: 'Couples, families and groups', fix: 'person', mayBeChosen: true },
	noLetter: { title: 'Another letter fits', fix: 'person', mayBeChosen: false },
	alreadyGiven: { title: 'Have this letter already', fix: null, mayBeChosen: false },
	waiting: { title: 'Waiting list', fix: null, mayBeChosen: false },
	former: { title: 'Former clients', fix: null, mayBeChosen: false }
};

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
