/** To whom somebody may complain: a board that the law names, or the body that stands in the licence; never a guess. */
import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { boardNamed } from '$lib/domain/letters/place-rules';
import { practice } from '$tests/support/domain/cases';

function named(id: string, licence: string) {
	const place = jurisdictions.find((each) => each.id === id);
	if (!place) throw new Error(`there is no place ${id}`);
	return boardNamed({
		place,
		practice: practice({ place: id, licence, profession: 'Psychotherapist' })
	});
}

it.each([
	[
		'uk-eng',
		'MBACP (Accred) 123456',
		'British Association for Counselling and Psychotherapy (bacp.co.uk)'
	],
	['uk-sct', 'UKCP 2011161', 'UK Council for Psychotherapy (psychotherapy.org.uk)'],
	[
		'uk-eng',
		'BABCP 12',
		'British Association for Behavioural and Cognitive Psychotherapies (babcp.com)'
	],
	['ie', 'MIACP 77', 'Irish Association for Counselling and Psychotherapy (iacp.ie)']
])('in %s, %s is of one body', (place, licence, body) => {
	expect(named(place, licence)).toBe(body);
});

it.each(['', '123456', 'UKCP 1, BPC 2'])('names none for “%s”', (licence) => {
	expect(named('uk', licence)).toBeNull();
});
