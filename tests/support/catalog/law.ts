/** How tests of the places' law find a rule: by place, profession and cite, never by its id. */
import { jurisdictions } from '$lib/catalog/index';
import type {
	Jurisdiction,
	MinorsKeep,
	RetentionRule,
	Start,
	Stated
} from '$lib/domain/rules/place';

export function lawOf(place: string): Jurisdiction {
	const found = jurisdictions.find(({ id }) => id === place);
	if (!found) throw new Error(`There is no place “${place}”`);
	return found;
}

/** One row for each profession that a row names: `counselor, familyTherapist`. */
export function byProfession<Row extends [place: string, whom: string, ...rest: unknown[]]>(
	rows: readonly Row[]
): Row[] {
	return rows.flatMap(([place, whom, ...rest]) =>
		whom.split(', ').map((each) => [place, each, ...rest] as Row)
	);
}

/** Whether a rule whose own text was read, with this cite, says of itself that it speaks to this profession and not to everybody. */
export function readFor(whom: string, cite: string) {
	return ({ professions, source }: Pick<Stated, 'professions' | 'source'>): boolean =>
		source.confidence === 'A' && source.text.includes(cite) && speaksTo(professions, whom);
}

export function speaksTo(professions: Stated['professions'], whom: string): boolean {
	if (professions === 'all') return whom === 'all';
	return professions.some((each) => each === whom);
}

const starts: Record<Start, string> = {
	ending: 'TERM',
	lastContact: 'LAST',
	laterOfBoth: 'max(TERM,LAST)',
	lastEntry: 'ENTRY',
	eachService: 'SVC'
};

/** `7y@TERM`, and `summary 15y@LAST` where only a summary is kept so long. */
export function adultCode({ adults, keeps }: RetentionRule): string {
	if (adults === null) return '-';
	const years = `${adults.years}y@${starts[adults.after]}`;
	return keeps === 'summary' ? `summary ${years}` : years;
}

/** `max(MAJ+7y),cap12y`: `MAJ` is the place's own majority, `18` the 18th birthday. */
export function minorCode({ minors }: RetentionRule): string {
	if (minors === null) return 'verify';
	const code = minors.orAdultsIfLater ? `max(${shapeCode(minors)})` : shapeCode(minors);
	return minors.atMostYears === null ? code : `${code},cap${minors.atMostYears}y`;
}

function shapeCode(minors: MinorsKeep): string {
	if (minors.shape === 'untilAge') return `AGE${minors.age}`;
	if (minors.shape === 'yearsAfterMajority') return `MAJ+${minors.years}y`;
	if (minors.shape === 'yearsAfter18') return `18+${minors.years}y`;
	return minors.shape === 'clockFrom18' ? `CLOCK18(${minors.years}y)` : 'same';
}
