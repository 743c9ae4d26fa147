/** Every letter once for each country, language and speaker for whom it fits, with the facts that make it fit. */
import { countryOf } from '$lib/catalog/countries/index';
import { letters } from '$lib/catalog/letters';
import { outsideEntries } from '$lib/catalog/letters-to-others';
import type { Letter } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Practice } from '$lib/domain/records';
import type { CountryId } from '$lib/domain/rules/ids';
import type { Situation } from '$lib/domain/rules/ending';
import { situationFor, write } from '$tests/support/catalog/letters/fitting';
import {
	aboutWhom,
	byExecutor,
	hereFor,
	known,
	onLeave,
	written
} from '$tests/support/catalog/letters-to-others/fitting';
import { inCountry } from '$tests/support/reading/practices';

/** `name`: which letter, where, who speaks and in which language. */
export type Made = { name: string; letter: Letter };

const letterhead: Partial<Practice> = {
	name: 'Willowbrook Psychotherapy',
	email: 'office@willowbrook.example',
	website: 'willowbrook.example',
	copyCharge: 'atCost',
	...known
};
const executor: Partial<Practice> = { ...byExecutor, absence: 'died' };

type Speaker = { speaker: string; practice: Partial<Practice> };
const speakers: readonly Speaker[] = [
	{ speaker: 'therapist', practice: {} },
	{ speaker: 'executor', practice: executor }
];

const countries = Object.keys(inCountry) as CountryId[];

function at(country: CountryId, practice: Partial<Practice>): Partial<Practice> {
	const { region } = countryOf(country);
	const style = region ? { regionStyle: region } : {};
	return { ...letterhead, place: inCountry[country], ...style, ...practice };
}

const speaksSpanish = (here: Situation): Situation => {
	const client = { ...here.case.client, letterLanguage: 'es' as const };
	return { ...here, case: { ...here.case, client } };
};

function ofClients(template: LetterTemplate, country: CountryId): Made[] {
	return speakers.flatMap(({ speaker, practice }) => {
		const here = situationFor(template, at(country, practice));
		if (!template.fits(here) || (speaker === 'executor' && !here.reason.byExecutor)) return [];
		const made = (own: Situation, language: string) => ({
			name: [template.id, country, speaker, language].filter(Boolean).join(' · '),
			letter: write(template, own)
		});
		const spanish = speaksSpanish(here);
		const isThere = country === 'US' && template.unknown(spanish).length === 0;
		return [made(here, ''), ...(isThere ? [made(spanish, 'es')] : [])];
	});
}

function ofOthers(country: CountryId): Made[] {
	return outsideEntries.flatMap((entry) =>
		[...speakers, { speaker: 'on leave', practice: onLeave }].flatMap(({ speaker, practice }) => {
			const own = at(country, practice);
			const fits =
				entry.about === 'client' ? entry.fits(aboutWhom(entry, own)) : entry.fits(hereFor(own));
			const letter = fits ? written(entry, own) : null;
			return letter ? [{ name: `${entry.id} · ${country} · ${speaker}`, letter }] : [];
		})
	);
}

export const everyLetter = (): Made[] =>
	countries.flatMap((country) => [
		...letters.flatMap((each) => ofClients(each, country)),
		...ofOthers(country)
	]);
