/** The therapist's own words as a record keeps them: changes to a letter, or a letter of one's own. */
import * as v from 'valibot';
import { id } from '$lib/domain/records/values';

/** Longest text of one block, in characters. */
export const mostCharacters = 4000;
/** So many blocks hold one letter, added ones or own ones. */
export const mostBlocks = 60;

/** Text with fields such as `{closing-day}`. A line break in a paragraph begins a new paragraph. */
const text = v.pipe(v.string(), v.maxLength(mostCharacters));

const ownBlock = v.variant('kind', [
	v.object({ kind: v.picklist(['heading', 'paragraph']), text }),
	/** One item a line. */
	v.object({ kind: v.literal('list'), text }),
	/** What is worked out anew for each person, such as the referrals. */
	v.object({ kind: v.literal('insert'), insert: id })
]);

/** What a letter is made of, as somebody reads it; lists and entries are data and change elsewhere. */
const partNames = [
	'subject',
	'greeting',
	'heading',
	'paragraph',
	'list',
	'entries',
	'closing'
] as const;

const change = v.object({
	part: v.picklist(partNames),
	/** Our text with a neutral mark for every value, so that it is the same for every person; see `pieces`. */
	from: v.pipe(v.string(), v.maxLength(mostCharacters)),
	/** What stands in its place: `null` leaves it out; left out itself: ours stays. */
	to: v.optional(v.nullable(text)),
	/** What stands right below it. */
	added: v.optional(v.pipe(v.array(ownBlock), v.maxLength(mostBlocks)), [])
});

const changes = v.object({
	kind: v.literal('changes'),
	changes: v.pipe(v.array(change), v.maxLength(200))
});

const ownLetter = v.object({
	kind: v.literal('letter'),
	/** Counts up with every saving. */
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** What it is for, in one sentence. */
	about: v.pipe(v.string(), v.maxLength(300)),
	to: v.picklist(['client', 'guardian', 'members']),
	/** `null`: clients, former clients and those who wait alike. */
	standing: v.nullable(v.picklist(['current', 'former', 'waiting'])),
	/** Catalog ids of the reasons for ending that it is for; `null`: whatever the reason. */
	reasons: v.nullable(v.array(id)),
	/** The step that it ends; `null`: none, so that it is given to one person, by name. */
	step: v.nullable(v.picklist(['give-written-notice', 'send-second-notice'])),
	subject: v.pipe(v.string(), v.maxLength(300)),
	blocks: v.pipe(v.array(ownBlock), v.maxLength(mostBlocks))
});

export type PartName = (typeof partNames)[number];
export type OwnBlock = v.InferOutput<typeof ownBlock>;
export type WordChange = v.InferOutput<typeof change>;
export type Changes = v.InferOutput<typeof changes>;
export type OwnLetter = v.InferOutput<typeof ownLetter>;
export type Words = Changes | OwnLetter;

export const wordsFormat = v.variant('kind', [changes, ownLetter]);

/** The words of a record; `null` where they cannot be read, as of a newer version. */
export function readWords(json: string): Words | null {
	try {
		const read = v.safeParse(wordsFormat, JSON.parse(json));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}

/** The name under which a change is found again. */
export function changeKey({ part, from }: Pick<WordChange, 'part' | 'from'>): string {
	return `${part}\n${from}`;
}

/** Whether two say the same in all. */
export function isSameWords(one: Words, other: Words): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
