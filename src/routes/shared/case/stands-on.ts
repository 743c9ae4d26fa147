/** What a step that ends as done stands on, where nothing recorded shows it. */
import { writeDay } from '$lib/domain/days/day';
import { mayHear } from '$lib/domain/letters/outside-hold';
import type { Release } from '$lib/domain/records';
import { withRelease } from '$lib/domain/releases/in-force';
import { whoAsked, type Situation, type StepId } from '$lib/domain/rules';

/** As it was answered; `ground` is `null` where none is chosen, and empty where it is said in words. */
export type Answered = { who: string; ground: string | null; words: string };

export type Stands = {
	/** The release it rests on; `null`: none here lets it. */
	by: Release | null;
	/** As it is kept; `null`: whom it was done with is enough. */
	because: string | null;
	/** What is wrong with the answers, as a sentence; `null`: nothing. */
	fault: string | null;
};

export function standsOn(step: StepId, said: Answered, here: Situation | null): Stands {
	const [who, words] = [said.who.trim(), said.words.trim()];
	const asks = whoAsked[step];
	if (asks && who === '') {
		const fault = `Fill in: ${asks.label.toLowerCase()}. Nothing else of what was said.`;
		return { by: null, because: null, fault };
	}
	if (here && asks?.outside) return outside(who, said.ground || words, here);
	const fault = asks || words ? null : 'Give the basis in one sentence.';
	return { by: null, because: words || null, fault };
}

function outside(who: string, ground: string, here: Situation): Stands {
	const { never, by } = mayHear(here, who);
	const on = by?.signedOn && writeDay(by.signedOn, here.practice.regionStyle);
	const because = on ? withRelease(on) : ground;
	return { by, because, fault: never ?? (because ? null : unreleased(who)) };
}

const unreleased = (who: string): string =>
	`No release for ${who} is in force here: say what lets you tell them.`;
