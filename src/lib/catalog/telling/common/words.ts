import type questions from './questions.json';

/** What the therapist may say aloud, in the therapist's own voice. */
export type TellingWords = {
	/** Three sentences: the news, what it means for the client, what the client can count on. */
	sentences(dates: SpokenDates): readonly string[];
	answers: Answers;
	/** Questions that are asked with this reason alone; they come first. */
	more?: readonly Question[];
};

/** As a reason's folder writes them down: the sentences as messages; `like`: whose answers it shares. */
export type TellingRow = {
	sentences: readonly string[];
	like?: string;
	answers: Answers;
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

export type Topic = keyof (typeof questions)['topics'];

/** Answers that hold for this reason; `null`: it is not asked here. What is left out is answered as usual. */
export type Answers = Partial<Record<Topic, string | null>>;
