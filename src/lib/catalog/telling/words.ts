import type { Reason } from '$lib/domain/rules';

/** What the therapist may say aloud, in the therapist's own voice. */
export type TellingWords = {
	/** Catalog id of the reason. */
	id: Reason['id'];
	/** Three sentences: the news, what it means for the client, what the client can count on. */
	sentences(dates: SpokenDates): readonly [string, string, string];
	ill: string;
	whyNow: string;
	follow: string;
};

/** As they are said aloud; `null` where no day is set yet. */
export type SpokenDates = { lastSession: string | null; closing: string | null };

export type Question = { question: string; answer: string };

/** The days, to go on after the news: “ on March 31, 2027; our sessions go on until March 19, 2027”; empty while none is set. */
export function untilWhen({ lastSession, closing }: SpokenDates): string {
	if (closing && lastSession) return ` on ${closing}; our sessions go on until ${lastSession}`;
	if (closing) return ` on ${closing}`;
	return lastSession ? `; our sessions go on until ${lastSession}` : '';
}
