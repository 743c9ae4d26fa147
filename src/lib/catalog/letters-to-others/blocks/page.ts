import { below } from '$lib/domain/records/address';
import { writeDay } from '$lib/domain/days/day';
import { asBlocks, type Prose, type Letter } from '$lib/domain/letters/letter';
import type {
	Answers,
	Party,
	PracticeHere,
	PracticeLetter
} from '$lib/domain/letters/outside-letter';
import { letterhead } from '$lib/catalog/letters/blocks/sheet';
import { missingNews } from './missing';
import { isByExecutor, subject } from './voice';
import { words } from './words';

type Written = Pick<Letter, 'type' | 'version' | 'title' | 'subject' | 'enclosures'> & {
	blocks: Prose[];
};

/** What stands around the text: letterhead, address, day, greeting and signature. */
export function page(
	here: Pick<PracticeHere, 'practice' | 'reason' | 'today'>,
	to: Party,
	body: Written
): Letter {
	const { practice, today } = here;
	const { regionStyle: region, clinician } = practice;
	const executor = isByExecutor(here);
	return {
		...body,
		blocks: asBlocks(body.blocks),
		region,
		sender: letterhead(here),
		to: [to.name, ...below(to.name, to.address)],
		day: writeDay(today, region),
		salutation: `Dear ${to.callName?.trim() || to.name},`,
		signOff: {
			closing: words[region].closing,
			name: executor ? (practice.executorName ?? '') : clinician,
			lines: executor
				? [`Professional executor for ${clinician}`]
				: [practice.profession, practice.licence].filter(Boolean),
			signature: executor ? null : practice.signature
		}
	};
}

type Own = Omit<
	PracticeLetter,
	'about' | 'medium' | 'caution' | 'rules' | 'missing' | 'asks' | 'write'
> &
	Partial<Pick<PracticeLetter, 'caution' | 'rules' | 'missing' | 'asks'>> & {
		/** Title of the document: never holds a name. */
		documentTitle: string;
		subject?(here: PracticeHere): string;
		body(here: PracticeHere, to: Party, answers: Answers): Prose[];
		enclosures?(here: PracticeHere, answers: Answers): string[];
		/** A event: no picture of a signature stands on it. */
		signedByHand?: boolean;
	};

/** A letter of the practice that asks for nothing more, unless it says otherwise. */
export const practiceLetter = (own: Own): PracticeLetter => ({
	about: 'practice',
	medium: 'letter',
	caution: null,
	rules: [],
	missing: missingNews,
	asks: () => [],
	...own,
	write: (here, to, answers) => {
		const written = page(here, to, content(own, here, to, answers));
		return own.signedByHand ? unsigned(written) : written;
	}
});

const content = (own: Own, here: PracticeHere, to: Party, answers: Answers): Written => ({
	type: own.id,
	version: own.version,
	title: own.documentTitle,
	subject: (own.subject ?? subject)(here),
	blocks: own.body(here, to, answers),
	enclosures: own.enclosures?.(here, answers) ?? []
});

function unsigned(letter: Letter): Letter {
	return { ...letter, signOff: { ...letter.signOff, signature: null } };
}
