import { inSpanish } from '$lib/catalog/letters/spanish';
import { crisisLines, type Situation } from '$lib/domain/rules';

/** Those that are known, in Spanish; then the practice’s own as they were typed, where no number of theirs stands yet. */
export function crisisLinesInSpanish(here: Situation): string[] {
	const { practice, place, minor } = here;
	const known = crisisLines({ place, minor, practice: { ...practice, crisisLines: '' } });
	const said = known.join();
	const own = crisisLines(here).filter(
		(line) => !known.includes(line) && !numbersIn(line).some((each) => said.includes(each))
	);
	return [...known.map(inSpanish), ...own];
}

const numbersIn = (line: string): string[] => line.match(/\d[\d-]{2,}/g) ?? [];
