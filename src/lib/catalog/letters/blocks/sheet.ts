import { addressLines, lines, mayBeMailed, type Contact } from '$lib/domain/records';
import { writeDay } from '$lib/domain/days/day';
import { asBlocks, type Letter, type Prose } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import { hidesSender, type Situation } from '$lib/domain/rules';
import { returnAddress } from '$lib/domain/letters/envelope-sender';
import { say } from '$lib/catalog/letters/spanish';
import { styleOf } from '$lib/catalog/prose/spanish';
import { words, type Closing } from './words';

/** Whose name stands below the letter, and what it is signed as. */
export type Signing = { name: string; lines: string[] };

const forThePractice = (here: Pick<Situation, 'practice' | 'inSpanish'>): string =>
	say(here, 'For the practice of {therapist}', { therapist: here.practice.clinician });

/** Of one who has died, as the executor; while somebody is ill that word would tell of a death. */
export const signedByExecutor = (here: Pick<Situation, 'practice' | 'inSpanish'>): Signing => ({
	name: here.practice.executorName ?? '',
	lines: [
		here.practice.absence === 'died'
			? say(here, 'Professional executor for {therapist}', { therapist: here.practice.clinician })
			: forThePractice(here)
	]
});

/** The group practice that goes on, by whoever is named for it. */
export const signedByPractice = (here: Pick<Situation, 'practice' | 'inSpanish'>): Signing => ({
	name: here.practice.jointSigner.trim(),
	lines: [say(here, 'For {practice}', { practice: here.practice.name.trim() })]
});

type Written = Pick<Letter, 'type' | 'version' | 'title' | 'subject'> & {
	blocks: readonly Prose[];
	closing: Closing;
};

/** What stands around the text of every letter: letterhead, address, day, greeting and signature. */
export function sheet(
	situation: Situation,
	{ case: { client }, recipient }: Addressee,
	{ closing, ...written }: Written,
	signing: Signing | null = null
): Letter {
	const { practice } = situation;
	const { regionStyle: region, clinician } = practice;
	const to: Contact = recipient ?? client;
	const style = styleOf(situation);
	return {
		...written,
		blocks: asBlocks(written.blocks),
		region,
		...((recipient ?? client).largePrint ? { largePrint: true } : {}),
		sender: senderOf(situation),
		to: [to.name, ...addressLines(mayBeMailed(to) ? to : nowhere, region)],
		day: writeDay(situation.today, style),
		salutation: words[style].greeting[closing](to.callName?.trim() || to.name),
		signOff: {
			closing: words[style].closing[closing],
			name: clinician,
			lines: [practice.profession, practice.licence].filter(Boolean),
			signature: signing ? null : practice.signature,
			...signing
		},
		enclosures: []
	};
}

/** In the name of whoever acts for a practice, with their own telephone; else the practice's. */
export function letterhead(
	here: Pick<Situation, 'practice' | 'reason' | 'inSpanish'>
): Letter['sender'] {
	const { practice, reason } = here;
	const { name, clinician, address, phone, email, website, logo, windowLower } = practice;
	const forIt = forThePractice(here);
	const [own, ways] = reason.byExecutor
		? [practice.executorName, [forIt, ...lines(address), practice.executorPhone]]
		: [name || clinician, [...lines(address), phone, email, website]];
	const told = ways.filter((each) => Boolean(each)) as string[];
	return { name: own ?? '', lines: told, logo, ...(windowLower ? { window: windowLower } : {}) };
}

/** A letter that shows no address of the therapist's own has an envelope that shows none either. */
function senderOf(situation: Situation): Letter['sender'] {
	const { practice } = situation;
	return {
		...letterhead(situation),
		...(hidesSender(situation) ? { envelope: returnAddress(practice) } : {})
	};
}

/** *Do not mail* keeps the address off the paper, so that the letter cannot be posted by mistake. */
const nowhere = { street: '', city: '', region: '', postalCode: '', otherAddress: null };
