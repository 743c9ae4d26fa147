import { createSubscriber } from 'svelte/reactivity';
import { dayOf, type Day } from '$lib/domain/days/day';

/** Fires at each midnight, and whenever the page wakes: a timer does not run while the computer sleeps. */
const subscribe = createSubscriber((changed) => {
	let timer = setTimeout(atMidnight, untilMidnight());
	function atMidnight() {
		timer = setTimeout(atMidnight, untilMidnight());
		changed();
	}
	document.addEventListener('visibilitychange', changed);
	addEventListener('pageshow', changed);
	addEventListener('focus', changed);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', changed);
		removeEventListener('pageshow', changed);
		removeEventListener('focus', changed);
	};
});

function untilMidnight(): number {
	const date = new Date();
	return (
		new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - date.getTime()
	);
}

/** This moment, in milliseconds since 1970. */
export const now = (): number => Date.now();

/** The day of a moment, where the therapist is. */
export function dayAt(moment: number): Day {
	const date = new Date(moment);
	return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) as Day;
}

export const clock = {
	/** Today where the therapist is. Read in a `$derived` or a template, it is told anew each midnight. */
	get today(): Day {
		subscribe();
		return dayAt(now());
	}
};
