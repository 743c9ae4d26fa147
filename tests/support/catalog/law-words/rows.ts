/**
 * What the law's own words say of each rule that was read, a line each: place, profession, what it sets, words, cite. Written from
 * the text beside the cite and from nothing of the places' files.
 */

/** `sets`: number, unit and start, or what is asked; `-` where the words set nothing that can be counted. */
export type Said = {
	place: string;
	whom: string;
	sets: string;
	/** Each has to be found in what our rule says; one that begins with a ¶ in what it prints, or in how far it reaches. */
	words: readonly RegExp[];
	cite: string;
};

const several: Record<string, string> = {
	clinicians: 'socialWorker, counselor, familyTherapist',
	licensees: 'psychologist, socialWorker, counselor, familyTherapist',
	/** The Behavioral Health Examiners of Arizona license these four. */
	examined: 'socialWorker, counselor, familyTherapist, addictionCounselor'
};

/** One row for each place and profession of each line: `us-md | clinicians | longestTerm 365 | at most 1 year & written | 4-303`. */
export function saidIn(table: string): Said[] {
	return table
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [places = '', whom = '', sets = '', words = '', cite = '', ...more] = line.split(' | ');
			if (!cite || more.length > 0) throw new Error(`This row has not five parts: ${line}`);
			return places
				.split(', ')
				.flatMap((place) =>
					(several[whom] ?? whom)
						.split(', ')
						.map((each) => ({
							...{ place, whom: each, sets, cite },
							words: words.split(' & ').map((part) => new RegExp(part, 'i'))
						}))
				);
		});
}
