import { initials } from '$lib/domain/initials';

let hidden = $state(false);

/** For a screen that others can see: lists show initials. In memory only, off whenever the app opens. */
export const names = {
	get hidden() {
		return hidden;
	},
	toggle() {
		hidden = !hidden;
	}
};

/** A person's name as it may stand on the screen now. */
export function shown(name: string): string {
	return hidden ? initials(name) : name;
}
