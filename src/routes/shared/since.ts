const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const hour = 3_600_000;

/** How long ago a moment was, in words: “just now”, “3 hours ago”, “yesterday”. Both in milliseconds. */
export function since(moment: number, now: number): string {
	const hours = Math.floor((now - moment) / hour);
	if (hours < 1) return 'just now';
	if (hours < 24) return words.format(-hours, 'hour');
	return words.format(-Math.floor(hours / 24), 'day');
}
