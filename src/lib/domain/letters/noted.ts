/** Letters of which it was noted alone that they left, on a client's page: no paper of them is kept. */
import type { Day } from '$lib/domain/days/day';
import { grouped } from '$lib/domain/days/grouped';
import type { Case, ContactMade, Outcome, Way } from '$lib/domain/records';
import { byPost, cameBackOn, letterSteps, milestones } from '$lib/domain/rules';

export type NotedLetter = {
	clientId: string;
	happenedOn: Day;
	way: Way | null;
	/** `null`: it was logged, and ends no step. */
	step: string | null;
	/** Whom it reached, by id; `null`: nobody said. */
	reached: readonly string[] | null;
	returnedOn: Day | null;
};

type Facts = Pick<Case, 'outcomes' | 'letters' | 'contacts'>;

const isLetterStep = (step: string) => letterSteps.some((each) => each === step);

function isLetter({ step, outcome, way }: Outcome): boolean {
	if (outcome !== 'done') return false;
	const written = isLetterStep(step) || step === milestones.sentAgain;
	return byPost(way) || (written && way !== 'phone' && way !== 'video' && way !== 'inPerson');
}

const isPosted = ({ by, way, result }: ContactMade) =>
	by === 'us' && byPost(way) && result === 'sent';

type OfDay = { clientId: string | null; happenedOn: Day };
const dayOf = ({ clientId, happenedOn }: OfDay) => `${clientId} ${happenedOn}`;

/** `stepOf`: the step that a letter of this kind ends. */
export function notedLetters(all: Facts, stepOf: (letter: string) => string | null): NotedLetter[] {
	const kept = grouped(all.letters, dayOf);
	const noted = grouped(all.outcomes.filter(isLetter), dayOf);
	const steps = [...noted].flatMap(([day, those]) => {
		const beside = kept.get(day) ?? [];
		const alone = those.filter(
			({ step, said }) =>
				!said?.letterId &&
				!beside.some((each) => !isLetterStep(step) || stepOf(each.letter) === step)
		);
		// What was told, or sent again, by the very letter that another step stands for.
		const own = alone.filter(({ step }) => isLetterStep(step));
		return own.length > 0 ? own : alone;
	});
	const logged = all.contacts.filter(
		(each) => isPosted(each) && !kept.has(dayOf(each)) && !noted.has(dayOf(each))
	);
	return [
		...steps.map((each) => ({ ...each, returnedOn: cameBackOn(each, ofOne(all, each.clientId)) })),
		...logged.map(({ clientId, happenedOn, way }) => {
			const wentBy = way === 'certified' ? ('certified' as const) : ('post' as const);
			return { clientId, happenedOn, way: wentBy, step: null, reached: null, returnedOn: null };
		})
	];
}

function ofOne({ outcomes, letters, contacts }: Facts, id: string): Facts {
	const isTheirs = ({ clientId }: { clientId: string | null }) => clientId === id;
	return {
		outcomes: outcomes.filter(isTheirs),
		letters: letters.filter(isTheirs),
		contacts: contacts.filter(isTheirs)
	};
}
