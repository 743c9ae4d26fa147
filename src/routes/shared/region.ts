import type { Region } from '$lib/domain/days/day';

/** How the browser's owner writes days; asked for once at set-up, this is only the first guess. */
export function guessRegion(): Region {
	return navigator.language === 'en-US' || !navigator.language.startsWith('en') ? 'US' : 'GB';
}
