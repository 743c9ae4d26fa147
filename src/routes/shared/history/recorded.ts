import type { Region } from '$lib/domain/days/day';
import type { TrailEntry } from '$lib/vault';

const locales: Record<Region, string> = { US: 'en-US', GB: 'en-GB' };

/**
 * “Recorded on June 4, 2027”; only the time where the act names that very day itself, so that a day said
 * by the therapist and the day of recording are seen apart. `zone` is the reader's own when left out, and is named: on
 * another device, or on paper, the same moment may be read in another.
 */
export function recordedWords(
	{ act, at }: Pick<TrailEntry, 'act' | 'at'>,
	region: Region,
	zone?: string
): string {
	const write = (style: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locales[region], { ...style, timeZone: zone }).format(at);
	const day = write({ dateStyle: 'long' });
	const time = write({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
	return act.includes(` ${day}`) ? `Recorded that day, ${time}` : `Recorded on ${day}, ${time}`;
}
