/** What whoever signs has to know: 45 CFR 164.508(c)(2), and articles 7 and 9 of the UK GDPR. */
import { lines } from '$lib/domain/records/address';
import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { Practice } from '$lib/domain/records';
import { asksFor, sentencesOf } from '$lib/domain/releases/needs';
import { lawOf, mail, overseer } from './law';
import { heading } from './pieces';

/** What rules of places want whoever signs to know. */
const said = [
	'rightToInspect',
	'consequencesOfRefusal',
	'revocationInWriting',
	'copyToClient',
	'separateSignature',
	'noOnward',
	'other'
] as const;

export function statements(facts: FormFacts): FormBlock[] {
	const usual = lawOf(facts) === 'authorization' ? authorization(facts) : consent(facts);
	const ofPlace = sentencesOf(facts.needs, ...said);
	return [heading('What I know when I sign'), { kind: 'list', items: [...usual, ...ofPlace] }];
}

function authorization({ practice, whose, needs }: FormFacts): string[] {
	return [
		`I may take this permission back at any time. I do so in writing, to ${whereTo(practice)}. It ends when my note gets there. What was passed on before then cannot be called back.`,
		'I do not have to sign. My care, how it is paid, my place in a health plan and what the plan covers do not depend on it.',
		onward(needs),
		`I get a copy of this form once it is signed.${forAnother(whose)}`
	];
}

/** 45 CFR 164.508(c)(2)(iii), and what a stricter place says of whoever gets it. */
function onward(needs: FormFacts['needs']): string {
	return asksFor(needs, 'warning', 'noOnward')
		? 'Whoever gets this may pass it on only as the law here lets them. If it is passed on, privacy law may no longer protect it.'
		: 'Whoever gets this may pass it on. Privacy law may then no longer protect it.';
}

function consent(facts: FormFacts): string[] {
	const { practice, whose } = facts;
	return [
		`I may take this consent back at any time, as easily as I give it: a word is enough, in person, by phone, by ${mail(facts)} or by post to ${whereTo(practice)}. What was shared before then was shared lawfully and stays shared.`,
		'I am free to say no, or to tick only some of it. My care does not depend on it.',
		'This is information about health, so the law asks for my explicit consent. I give it by signing.',
		'Whoever receives it answers for it from then on, and may have reasons in law to pass it on.',
		`I may ask to see what is held about me and to have it put right, and I may complain to ${overseer(facts)}.`,
		`I get a copy of this form once it is signed.${forAnother(whose)}`
	];
}

/** “I” is the person it is about, also where another signs. */
function forAnother(whose: FormFacts['whose']): string {
	return whose?.signer?.authority ? ' “I” is the person named above, for whom I sign.' : '';
}

function whereTo({ clinician, name, address }: Practice): string {
	const parts = [clinician || name, ...lines(address)].filter(Boolean);
	return parts.length > 0 ? parts.join(', ') : 'the practice named above';
}
