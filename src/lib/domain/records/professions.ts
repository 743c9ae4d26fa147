/** The professions that rules of places name. */
import table from './professions.json';

export type Profession = keyof typeof table;
export const professions = Object.keys(table) as [Profession, ...Profession[]];

/** Many of them, as a sentence names them. */
export const professionNames: Record<Profession, string> = table;

/** The words and letters by which each calls itself; of two that fit, the first. */
const signs: readonly [Profession, RegExp][] = [
	['educationalPsychologist', /educational psych|\bLEP\b/i],
	['physician', /physician|psychiatrist|\bM\.?D\.?\b/i],
	['psychologist', /psychologist/i],
	['socialWorker', /social work|\bL[IMC]?C?S?SW(-[A-Z]+)?\b/i],
	['familyTherapist', /family therap|\bL?A?MFT\b/i],
	['addictionCounselor', /addiction|substance|\bLADC\b/i],
	['rehabilitationCounselor', /rehabilitation/i],
	['psychotherapist', /psychotherap/i],
	['counselor', /counsell?or|\bL[A-Z]*(PC|MHC|PCC)\b/i]
];

/** The profession that these words name, such as “Licensed Psychologist”; `null`: none we know. */
export function professionIn(text: string): Profession | null {
	return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
