/** What stands on the page of all words. */
import type { Wording } from '$lib/domain/records';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import {
	isWhole,
	ownTemplateId,
	readersOf,
	readWords,
	unmatched,
	variants
} from '$lib/domain/letters/wording';

type OfOurs = Pick<LetterTemplate, 'id' | 'title' | 'about'> & {
	/** Empty where nothing is changed. */
	word: string;
	state: 'ended' | 'soon' | null;
};

export function listed(
	templates: readonly LetterTemplate[],
	wordings: readonly Wording[],
	heres: readonly Situation[]
) {
	const ofAll = new Map(
		wordings.flatMap((each) => (each.clientId === null ? [[each.letter ?? '', each]] : []))
	);
	const ours = templates.filter(({ code }) => code !== 'own');
	const isShown = (each: LetterTemplate) =>
		ofAll.has(each.id) || readersOf(each, heres).some(({ here }) => isWhole(each, here));
	return {
		own: wordings
			.filter(({ letter }) => letter === null)
			.map((each) => ownOne(each, templates, heres)),
		ours: ours.filter(isShown).map((each) => oursOne(each, ofAll.get(each.id), heres)),
		others: ours.filter((each) => !isShown(each)),
		forOne: wordings.flatMap((each) => oneCopy(each, templates))
	};
}

function ownOne(
	wording: Wording,
	templates: readonly LetterTemplate[],
	heres: readonly Situation[]
) {
	const id = ownTemplateId(wording);
	const template = templates.find((each) => each.id === id);
	const count = template ? readersOf(template, heres).length : 0;
	return {
		id,
		title: wording.name,
		about: template?.about ?? '',
		fits: count === 1 ? 'fits one person' : `fits ${count} people`,
		isReadable: template !== undefined
	};
}

function oursOne(
	template: LetterTemplate,
	wording: Wording | undefined,
	heres: readonly Situation[]
): OfOurs {
	const { id, title, about } = template;
	const words = wording && readWords(wording.words);
	if (words?.kind !== 'changes') return { id, title, about, word: '', state: null };
	const isOlder = (wording?.basedOnVersion ?? template.version) < template.version;
	const readers = readersOf(template, heres).filter(({ here }) => isWhole(template, here));
	if (isOlder && unmatched(words.changes, variants(template, readers)).length > 0)
		return { id, title, about, word: 'Ours has changed since', state: 'soon' };
	const count = words.changes.length;
	const word = count === 1 ? 'One change' : `${count} changes`;
	return { id, title, about, word, state: 'ended' };
}

function oneCopy(wording: Wording, templates: readonly LetterTemplate[]) {
	const { id, letter, clientId, recipientId } = wording;
	if (clientId === null || letter === null) return [];
	const title = templates.find((each) => each.id === letter)?.title ?? letter;
	const recipient = recipientId === null ? '' : `&recipient=${recipientId}`;
	const address = `/letters/words/${letter}/?client=${clientId}${recipient}`;
	return [{ key: id, title, clientId, address }];
}
