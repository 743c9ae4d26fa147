/** A letter of one's own while it is written. */
import { textFault, tidy, typed, type OwnLetter } from '$lib/domain/letters/wording';
import blank from './blank-letter.json';
import { blockFaults, sizeFault, type Faults } from './found-faults';
import { tidyBlocks, typedBlocks } from './blocks';

export type OwnForm = { name: string; letter: OwnLetter };

export const blankLetter = blank as OwnLetter;

/** As the editor shows it. */
export function formOf(name: string, letter: OwnLetter): OwnForm {
	const { subject, blocks } = letter;
	return { name, letter: { ...letter, subject: typed(subject), blocks: typedBlocks(blocks) } };
}

/** As it is kept, under this version. */
export function keptOf({ letter }: OwnForm, version: number): OwnLetter {
	const { about, subject, blocks } = letter;
	return {
		...letter,
		version,
		about: about.trim(),
		subject: tidy(subject).replaceAll('\n', ' '),
		blocks: tidyBlocks(blocks)
	};
}

const mostOfALine = 300;

export function formFaults({ name, letter }: OwnForm, known: ReadonlySet<string>): Faults {
	const lines: [string, string | null][] = [
		['own-name', name.trim() === '' ? 'Give it a name, so you can find it again.' : tooLong(name)],
		['own-about', tooLong(letter.about)],
		['own-reasons', letter.reasons?.length === 0 ? 'Select at least one reason.' : null],
		['own-subject-text', subjectFault(letter.subject, known)],
		['own-add', letter.blocks.length === 0 ? 'The letter says nothing yet: add something.' : null]
	];
	return {
		...Object.fromEntries(lines.flatMap(([id, fault]) => (fault ? [[id, fault]] : []))),
		...blockFaults('own', letter.blocks, known),
		...sizeFault(JSON.stringify(letter))
	};
}

function subjectFault(subject: string, known: ReadonlySet<string>): string | null {
	if (subject.trim() === '') return 'Say in a few words what it is about.';
	return textFault(subject, known) ?? tooLong(subject);
}

function tooLong(text: string): string | null {
	return text.length > mostOfALine ? `At most ${mostOfALine} characters fit here.` : null;
}
