import { getContext, setContext } from 'svelte';
import { besideNames } from '$lib/domain/recording/clients';
import { initials } from '$lib/domain/records';

let hidden = $state(false);
let turn = $state(0);

/** For a screen that others can see: initials stand for names. In memory only, off whenever the app opens. */
export const names = {
	get hidden() {
		return hidden;
	},
	/** Counts how often names were hidden or shown again. */
	get turn() {
		return turn;
	},
	toggle() {
		hidden = !hidden;
		turn++;
	}
};

/** A person's name as it may stand on the screen now. */
export function shown(name: string): string {
	return hidden ? initials(name) : name;
}

/** People to tick, by their names as those may stand on the screen now. */
export const toTick = (people: readonly { id: string; name: string }[]) =>
	people.map(({ id, name }) => ({ id, title: shown(name), about: '' }));

/** A sentence that may name these people, or whoever it says was added or removed beside them, as it may stand on the screen now. */
export function shownIn(sentence: string, people: readonly { name: string }[]): string {
	if (!hidden) return sentence;
	const told = besideNames(sentence).map((name) => ({ name }));
	return [...people, ...told].reduce(
		(said, { name }) => (name ? said.replaceAll(name, shown(name)) : said),
		sentence
	);
}

const standing = Symbol('names stand');

/** What is drawn within stays out of sight until its names may be seen, and then has them as they are. */
export function letNamesStand() {
	setContext(standing, true);
}

export function namesStand(): boolean {
	return getContext(standing) === true;
}
