/** What the words of the field mean, by hand from docs/standards.md and the glossary. */
export type KindOfEnding = 'leave' | 'ending' | 'leaving' | 'closing' | 'gone';

type Told = { kind: KindOfEnding; days: readonly ('last' | 'closing' | 'from' | 'by')[] };

/** What there is to tell of each reason that is met here; one that is missing ends nothing. */
export const kindOfReason: Readonly<Record<string, Told>> = {
	'practice-closing': { kind: 'closing', days: ['last', 'closing'] },
	retirement: { kind: 'closing', days: ['last', 'closing'] },
	'leaving-group-practice': { kind: 'leaving', days: ['last', 'closing'] },
	'planned-leave': { kind: 'leave', days: ['last', 'from', 'by'] },
	'sudden-absence': { kind: 'gone', days: [] },
	'lack-of-progress': { kind: 'ending', days: ['last'] },
	'goals-achieved': { kind: 'ending', days: ['last'] },
	'client-ends': { kind: 'ending', days: ['last'] },
	'not-attending': { kind: 'ending', days: [] }
};

/** Of these nobody is told by the therapist: it is agreed on together, comes from the client, or cannot be. */
export const notTold: readonly string[] = ['goals-achieved', 'client-ends', 'not-attending'];

export const ofOneClient: readonly string[] = [
	'lack-of-progress',
	'goals-achieved',
	'client-ends',
	'not-attending'
];

export const wayWords: Readonly<Record<string, string>> = {
	inPerson: 'in person',
	video: 'by video',
	phone: 'by phone',
	byHand: 'by hand',
	post: 'by post',
	certified: 'by certified mail'
};

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December'.split(
		'|'
	);
const written = new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g');

/** “March 5, 2026” */
export function inWords(on: string): string {
	const [year, month, day] = on.split('-').map(Number);
	return `${months[month! - 1]} ${day}, ${year}`;
}

/** Every day that stands in a text, in order. */
export function daysIn(text: string): string[] {
	return [...text.matchAll(written)].map(([, month, day, year]) => {
		const two = (number: number) => String(number).padStart(2, '0');
		return `${year}-${two(months.indexOf(month!) + 1)}-${two(Number(day))}`;
	});
}

/** No name is a word, and none stands within another. */
export const surnames =
	'Abascal Bergqvist Castellanos Dombrowski Eszterhazy Fitzwilliam Grünewald Hakimi Iwasaki Jankowski Kowalczyk Lindqvist Mazzarella Nakagawa Okonkwo Papadakis Quintanilla Rasmussen Szymanski Takahashi Uzodinma Villanueva Wachowski Xanthopoulos Yamaguchi Zielinski Achterberg Bouchard Cvetkovic Dragomir Elizondo Feliciano Ghazarian Hrabovsky Ibarra Jelinek Kjeldsen Lundgren Mwangi Nordstrom Oyelaran Pellegrini Quispe Radziwill Saldanha Thorvaldsen Urquiza Vasquez Wierzbicki Yevtushenko Zamorano Arsenault Bjornsson Chevalier Dlamini Ekström Fonseca Gutierrez Hernandez Ingersoll'.split(
		' '
	);
export const firstNames =
	'Anouk Bertil Carlotta Dmitri Eszter Farid Gudrun Hideo Ingmar Joaquin Keziah Ludovic Marisol Nikolai Odalys Priyanka Quentin Roxana Sigurd Thandiwe'.split(
		' '
	);
export const providerNames = [
	'Harborview Counselling',
	'Dr. Amélie Fournier',
	'Joachim Weissmann',
	'Riverbend Clinic'
];
