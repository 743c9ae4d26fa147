/** For tests: what no Spanish paper holds, and what it has to hold of its English. */

/** Little words that no Spanish text has. */
export const english =
	/(?<!\p{L})(?:the|and|your?|with|from|for|this|that|will|please|records?|until|after|before|our|my|is|are|was|of|by|to|who|would|if|you|we|it|has|have|not|be|there|they|them|can|may|new|some|any)(?!\p{L})/iu;
export const gap =
	/undefined|null|[{}]| {2}| [,.;:]|\(\)|¿[^?]*$|¡[^!]*$|^[^¿]*\?| a el | de el |\d{4},? y \d/;
/** Of authorities and lines that are called so, and what a law words. */
const properNames =
	/“[^”]*”|\bBoard of [A-Z][\w ]+|\b[A-Z]\w+ Board of [\w, ]+|\bOffice of the [A-Z][\w ]+/g;
export const withoutNames = (text: string): string => text.replace(properNames, '');

/** Signs that our faces draw. */
export const drawn = /^[ -~\u00a0-\u024f–—‘’“”]*$/;
/** “y” or “o” before a name, which may want “e” or “u”. */
export const beforeName = / [yo] \{(?!last\b)\w+\}/;

const months = [
	'january|enero february|febrero march|marzo april|abril may|mayo june|junio',
	'july|julio august|agosto september|septiembre october|octubre november|noviembre december|diciembre'
]
	.join(' ')
	.split(' ')
	.map((each) => new RegExp(`\\b(?:${each})(?= \\d| de \\d)|(?<=\\d )(?:${each})\\b`, 'gi'));

/** The figures, months and names in a text, each once; 988 is asked to speak Spanish by a 2. */
export function factsIn(text: string, names: readonly (string | null)[]): string[] {
	const said = text.replace('oprima el 2', '');
	const found = [
		...(said.match(/\d+/g) ?? []),
		...months.flatMap((month, index) => (said.match(month) ?? []).map(() => `month ${index + 1}`)),
		...names.filter((each) => each && said.includes(each))
	];
	return [...new Set(found)].sort() as string[];
}
