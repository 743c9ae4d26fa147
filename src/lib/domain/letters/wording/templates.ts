/** All letters there are: ours with the therapist's changes, and the therapist's own. */
import type { Wording } from '$lib/domain/records';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import { applied, lacks, mayLack, merged, type ByKey } from './applied';
import { ownTemplate } from './own-letter';
import { pieces } from './pieces';
import type { Stock } from './stock';
import { readWords, type WordChange } from './words';
import { copyOf, type Lack } from './written';

/** In the order of ours, then the therapist's own; words that cannot be read count as none. */
export function inOwnWords(
	letters: readonly LetterTemplate[],
	wordings: readonly Wording[],
	stock: Stock
): LetterTemplate[] {
	const own = wordings.flatMap((each) => ownTemplate(each, stock) ?? []);
	const changes = byLetter(wordings);
	return [...letters, ...own].map((letter) => {
		const ofLetter = changes.get(letter.id);
		return ofLetter ? reworded(letter, ofLetter, stock) : letter;
	});
}

/** Changes to one letter by whose copy they are for; `''` for everybody. */
type Layers = ReadonlyMap<string, readonly WordChange[]>;

function byLetter(wordings: readonly Wording[]): Map<string, Map<string, WordChange[]>> {
	const all = new Map<string, Map<string, WordChange[]>>();
	for (const { letter, clientId, recipientId, words } of wordings) {
		const read = letter === null ? null : readWords(words);
		if (letter === null || read?.kind !== 'changes') continue;
		const layers = all.get(letter) ?? new Map<string, WordChange[]>();
		all.set(letter, layers.set(layerName(clientId, recipientId), read.changes));
	}
	return all;
}

function layerName(clientId: string | null, recipientId: string | null): string {
	return clientId === null ? '' : `${clientId}/${recipientId ?? ''}`;
}

function layersFor(layers: Layers, { case: { client }, recipient }: Addressee): ByKey {
	const own = layers.get(layerName(client.id, recipient?.id ?? null));
	return merged(layers.get('') ?? [], own ?? []);
}

/** The template with changes in it: who gets it and what it needs stays, and grows by what the changes need. */
function reworded(template: LetterTemplate, layers: Layers, stock: Stock): LetterTemplate {
	const lacking = (here: Situation, of: Lack['of'], ours: string[]) => {
		if (ours.length > 0) return ours;
		const to = { case: here.case, recipient: null };
		const changes = layersFor(layers, to);
		const copy = copyOf(here, to, stock);
		if (!mayLack(changes, copy)) return ours;
		const found = lacks(pieces(template, here, to), changes, copy);
		return [...new Set(found.filter((each) => each.of === of).map(({ sentence }) => sentence))];
	};
	return {
		...template,
		missing: (here) => lacking(here, 'practice', template.missing(here)),
		unknown: (here) => {
			if (template.missing(here).length > 0) return template.unknown(here);
			return lacking(here, 'person', template.unknown(here));
		},
		write: (here, to) => rewritten(template, layersFor(layers, to), here, to, stock)
	};
}

/** One copy of a letter with these changes in it; a Spanish one stays ours, and its copy says so. */
export function rewritten(
	template: Pick<LetterTemplate, 'write'>,
	changes: ByKey,
	here: Situation,
	to: Addressee,
	stock: Stock
) {
	const letter = template.write(here, to);
	if (changes.size === 0) return letter;
	const { inEnglish } = letter;
	if (inEnglish) {
		const lines = [...inEnglish.to, 'Without your own wording: it is in English only'];
		return { ...letter, inEnglish: { ...inEnglish, to: lines } };
	}
	return applied(letter, pieces(template, here, to), changes, copyOf(here, to, stock));
}
