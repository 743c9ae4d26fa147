import { writeDay, type Day } from '$lib/domain/day';
import type { Block } from '$lib/domain/letter';
import type { Jurisdiction, Situation } from '$lib/domain/rules';
import { letter } from './blocks/letter';
import { paragraph } from './blocks/news';
import { reachWriter, signedByWriter } from './blocks/from-executor';

export default letter({
	id: 'records-request',
	code: 'L26',
	version: 2,
	title: 'Your records, as you asked',
	about:
		'With a whole copy, free of charge. For one person who asked; the day is that of their last contact.',
	step: null,
	fits: (situation) => situation.reason.ends && !situation.minor && askedOn(situation) !== null,
	missing: ({ practice }) => [
		...(practice.clinician.trim() ? [] : ['Your name is missing: add it under Practice.']),
		...(practice.phone || practice.email ? [] : ['Add your phone or e-mail under Practice.'])
	],
	documentTitle: 'Answer to a request for records',
	subject: () => 'The copy you asked for',
	body,
	enclosures: ['A copy of your records'],
	signing: signedByWriter
});

/** The newest day on which they got in touch. */
function askedOn({ case: { contacts } }: Situation): Day | null {
	const days = contacts.filter(({ by }) => by === 'them').map(({ happenedOn }) => happenedOn);
	return days.sort().at(-1) ?? null;
}

function body(situation: Situation): Block[] {
	const { practice, place } = situation;
	const on = askedOn(situation);
	return [
		paragraph(
			`Your request for records reached me on ${on ? writeDay(on, practice.regionStyle) : ''}. A copy of them is with this letter, and there is no fee for it.`
		),
		{ kind: 'heading', text: 'What is in it' },
		paragraph(`It is the whole record. ${keptApart(place.country)}`),
		{ kind: 'heading', text: 'If something is wrong or missing' },
		paragraph(
			`Please ${reachWriter(situation)}, and I will look into it. You may ask me to correct it, or to add a page of your own. If we do not agree, you may ask for a review or complain to ${overseer(place.country)}.`
		),
		paragraph('If you would like to go through it with me, I am glad to do so.')
	];
}

/** The law of the United States sets a therapist's own notes apart (45 CFR 164.524(a)(1)); elsewhere nothing is left out. */
function keptApart(country: Jurisdiction['country']): string {
	return country === 'US'
		? 'Notes that a therapist writes for their own use and keeps apart are not a part of it, and the law lets me keep those. I have held back nothing else.'
		: 'I have held back nothing.';
}

/** Who hears complaints about records. */
function overseer(country: Jurisdiction['country']): string {
	switch (country) {
		case 'US':
			return 'the Office for Civil Rights of the US Department of Health and Human Services';
		case 'GB':
			return 'the Information Commissioner’s Office';
		case 'AU':
			return 'the Office of the Australian Information Commissioner';
		default:
			return 'the privacy commissioner where you live';
	}
}
