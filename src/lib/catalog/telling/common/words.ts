/** What the therapist may say aloud, in the therapist's own voice. */
export type TellingWords = {
	/** Three sentences: the news, what it means for the client, what the client can count on. */
	sentences(dates: SpokenDates): readonly [string, string, string];
	answers: Answers;
	/** Questions that are asked with this reason alone; they come first. */
	more?: readonly Question[];
};

/** As they are said aloud; `null` where no day is set yet. */
export type SpokenDates = {
	lastSession: string | null;
	closing: string | null;
	/** The window of a return, such as “between May 3 and June 1, 2027”. */
	back: string | null;
	/** Whom the client turns to in the therapist's place; `null`: nobody is named. */
	third: string | null;
};

export type Question = { question: string; answer: string };

export const topics = {
	ill: 'Are you ill?',
	whyNow: 'Why now?',
	becauseOfMe: 'Is it because of me?',
	follow: 'May I follow you?',
	comeBack: 'May I come back later?',
	next: 'Who will I see?',
	writing: 'May I write to you?',
	records: 'What about my records?',
	notWell: 'What if I am not well before I have somebody new?'
} as const;

export type Topic = keyof typeof topics;

/** Answers that hold for this reason; `null`: it is not asked here. What is left out is answered as usual. */
export type Answers = Partial<Record<Topic, string | null>>;

/** The days of a closing, to go on after the news: “ on March 31, 2027; our sessions go on until March 19, 2027”; empty while none is set. */
export function untilWhen({ lastSession, closing }: SpokenDates): string {
	if (closing && lastSession) return ` on ${closing}; our sessions go on until ${lastSession}`;
	if (closing) return ` on ${closing}`;
	return lastSession ? `; our sessions go on until ${lastSession}` : '';
}

/** The last session of an ending with one client: “, with our last session on March 19, 2027”; empty while none is set. */
export function withLastSession({ lastSession }: SpokenDates): string {
	return lastSession ? `, with our last session on ${lastSession}` : '';
}

/** The days of a leave, to go on after the news; empty while none is set. */
export function forHowLong({ lastSession, back }: SpokenDates): string {
	const until = lastSession ? `; our last session before it is on ${lastSession}` : '';
	return back ? `${until}, and I plan to be back ${back}` : until;
}
