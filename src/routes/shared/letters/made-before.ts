/** What was made to print and is not recorded yet: kept sealed with what is typed and not saved, in no trail and no backup. */
import { now } from '$lib/clock';
import type { Day } from '$lib/domain/days/day';
import { grouped } from '$lib/domain/days/grouped';
import type { Letter } from '$lib/domain/letters/letter';
import { madeAgain, madeFor, mayBeOnPaper, type Made } from '$lib/domain/letters/made';
import type { Going } from '$lib/domain/letters/mailing';
import type { LetterTemplate } from '$lib/domain/letters/template';
import { vault } from '$lib/vault';

/** Id of whoever it goes to. */
export const personOf = ({ addressee: { case: own, recipient } }: Going): string =>
	recipient?.id ?? own.client.id;

/** `to`: id of whoever they go to; `bears`: the day that stands on them. */
export async function keepMade(
	to: string,
	bears: Day,
	...letters: (Pick<Going, 'letter' | 'says'> & Partial<Pick<Going, 'template'>>)[]
) {
	const at = now();
	const made = letters.map(({ letter, says = null, template }) => ({
		...{ letter, says, bears, at },
		...(template ? { kind: kindOf(template) } : {})
	}));
	vault.keepDraft(nameOf(to), made.reduce(madeAgain, await read(to)));
}

function kindOf(template: LetterTemplate): NonNullable<Made['kind']> {
	const { id, step, version, to, forEachMember = false } = template;
	return { id, step, version, to, forEachMember };
}

/** Other words than these, of which one may be the letter on paper; the newest first. `step`: which this one ends. */
export async function madeBefore(
	to: string,
	letter: Letter,
	step: string | null = null
): Promise<Made[]> {
	return mayBeOnPaper(await read(to), letter, recorded(), step);
}

/** All letters to this person that end this step and are not recorded yet; the newest first. */
export async function unrecorded(to: string, step: string) {
	return madeFor(await read(to), step, recorded());
}

const recorded = () =>
	vault
		.all('letter')
		.filter(({ recordedInError }) => recordedInError === null)
		.map(({ frozen }) => frozen);

export async function keepAllMade(goes: readonly Going[], bears: Day): Promise<void> {
	const to = [...grouped(goes, personOf)];
	await Promise.all(to.map(([person, letters]) => keepMade(person, bears, ...letters)));
}

/** Of each the other words it was made with; left out: it was not made here. */
export async function allMadeBefore(goes: readonly Going[]): Promise<Map<Going, Made[]>> {
	const found = await Promise.all(
		goes.map(async (going): Promise<[Going, Made[]][]> => {
			const { letter, template } = going;
			const made = await read(personOf(going));
			const before = mayBeOnPaper(made, letter, recorded(), template.step);
			const isHere = made.some((each) => isSame(each.letter, letter)) || before.length > 0;
			return isHere ? [[going, before]] : [];
		})
	);
	return new Map(found.flat());
}

const isSame = (one: Letter, other: Letter) => JSON.stringify(one) === JSON.stringify(other);

async function read(to: string): Promise<Made[]> {
	return ((await vault.draft(nameOf(to))) ?? []) as Made[];
}

const nameOf = (to: string): string => `letters-made:${to}`;
