import { letterhead, signedByExecutor } from '$lib/catalog/letters/blocks/sheet';
import type { Here } from '$lib/catalog/letters/facts/practice';
import type { Line, Writer } from '$lib/catalog/prose/prose';
import { writeDay } from '$lib/domain/days/day';
import { asBlocks, type Letter } from '$lib/domain/letters/letter';
import type { Party } from '$lib/domain/letters/outside-letter';
import { below } from '$lib/domain/records';

/** What stands on paper. */
export type Words = {
	id: string;
	version: number;
	/** Title of the document: never holds a name. */
	documentTitle: string;
	subject: string;
	body: readonly Line[];
	enclosures?: readonly Line[];
	/** No picture of a signature stands on it. */
	signedByHand?: boolean;
};

/** With what stands around the text: letterhead, address, day, greeting and signature. */
export function page(words: Words, here: Here, to: Party, told: Writer): Letter {
	const { practice, today, reason } = here;
	const { regionStyle: region, clinician, profession, licence } = practice;
	const own = { name: clinician, lines: [profession, licence].filter(Boolean) };
	return {
		type: words.id,
		version: words.version,
		title: words.documentTitle,
		subject: told.text(words.subject),
		blocks: asBlocks(told.prose(words.body)),
		enclosures: told.sentences(words.enclosures ?? []),
		region,
		sender: letterhead(here),
		to: [to.name, ...below(to.name, to.address)],
		day: writeDay(today, region),
		salutation: `Dear ${to.callName?.trim() || to.name},`,
		signOff: {
			closing: told.text('{closing}'),
			...(reason.byExecutor ? signedByExecutor(here) : own),
			signature: reason.byExecutor || words.signedByHand ? null : practice.signature
		}
	};
}
