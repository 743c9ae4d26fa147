/** What a form is filled in with: of one client, or of the practice alone. */
import { receiverOf, whose, type FormFacts } from '$lib/domain/letters/form-facts';
import type { Practice } from '$lib/domain/records';
import type { Jurisdiction, Situation } from '$lib/domain/rules';
import { has, nextProvider, settledLimits, throughThird, wheres } from '$lib/domain/rules';
import { releaseNeeds } from '$lib/domain/releases/needs';
import { releaseLimit } from '$lib/domain/releases/release-expiry';
import { facts } from '$routes/shared/case/facts.svelte';

const nothingAgreed = { receiver: null, purpose: null, expiresOn: null, part2: false };

/** A form for anybody: only the practice is known. */
export const blankFacts = (practice: Practice, language: FormFacts['language']): FormFacts => ({
	...acting(practice),
	language,
	...ofPlaces(practice, homeOf(practice)),
	whose: null,
	...nothingAgreed
});

/** Whoever acts for the clinician stands on forms in their place, and as that. */
function acting(practice: Practice): Pick<FormFacts, 'practice' | 'actsFor'> {
	const { absentSinceOn, executorName, executorPhone, clinician } = practice;
	if (absentSinceOn === null || !executorName) return { practice, actsFor: null };
	const reach = { phone: executorPhone ?? '', email: '' };
	return { practice: { ...practice, clinician: executorName, ...reach }, actsFor: clinician };
}

/** `signerId` as in `whose`; `part2`: also where nobody ticked the circumstance. */
export type Agreed = Pick<FormFacts, 'receiver' | 'purpose' | 'expiresOn' | 'part2'> & {
	signerId: string | null | undefined;
	also?: readonly (string | null)[];
};

export function factsOf(here: Situation, { signerId, also, ...agreed }: Agreed): FormFacts {
	const { practice, home, place, case: own } = throughThird(here);
	return {
		...acting(practice),
		language: own.client.letterLanguage,
		...ofPlaces(practice, [home, place]),
		whose: whose(own, signerId, practice.regionStyle, also),
		...agreed,
		part2: agreed.part2 || has(here, 'part-2')
	};
}

/** Where nothing was agreed yet: for where the client goes, if that is known. */
export function usual(here: Situation, [signerId, ...also]: readonly (string | null)[]): Agreed {
	const next = nextProvider(here.case.referrals)?.providerId;
	const provider = here.providers.find(({ id }) => id === next);
	return { ...nothingAgreed, signerId, also, receiver: provider ? receiverOf(provider) : null };
}

const homeOf = ({ place }: Practice) => facts.places.filter(({ id }) => id === place);

/** Of two places the stricter rule counts; the law is the practice's, whose place stands first. */
function ofPlaces(practice: Practice, places: readonly Jurisdiction[]) {
	const [home] = places;
	const where = wheres(practice, places);
	const limits = settledLimits(where);
	const decided = (topic: 'release' | 'access') =>
		limits.find((each) => each.topic === topic)?.decided ?? null;
	return {
		country: home?.country.id ?? null,
		longest: releaseLimit(where),
		needs: releaseNeeds(where).map(({ rule }) => rule),
		answerWithin: decided('access')?.rule ?? null
	};
}
