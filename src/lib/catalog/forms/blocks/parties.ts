/** Who is named on a form: whose information it is, who passes it on, who receives it. */
import { lines } from '$lib/domain/records/address';
import { writeDay } from '$lib/domain/days/day';
import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { Practice } from '$lib/domain/records';
import { asked, heading, paragraph, row, said } from './pieces';

export function sender(practice: Practice): { name: string; lines: string[] } {
	const { name, clinician, address, phone, email } = practice;
	return { name: name || clinician, lines: [...lines(address), phone, email].filter(Boolean) };
}

export function whoseInformation({ whose, practice }: FormFacts, title: string): FormBlock[] {
	const born = whose?.bornOn ? writeDay(whose.bornOn, practice.regionStyle) : null;
	return [
		heading(title),
		row(
			asked(
				{ name: 'name', label: 'Name', tip: 'Name of the person it is about', share: 1.5 },
				whose?.name
			),
			asked({ name: 'born-on', label: 'Born on', tip: 'Birth date of this person' }, born)
		),
		...(whose?.ownPart ? [paragraph(ownPart)] : [])
	];
}

const ownPart =
	'Sessions were held together with others. This form is about this person’s own part alone; each other adult signs a form of their own.';

/** The clinician and the practice, and whoever keeps its records later. */
export function whoPassesOn({ practice }: FormFacts, title: string): FormBlock[] {
	const { clinician, name, address, phone, custodian, custodianName } = practice;
	const keeper = custodian === 'known' && custodianName ? ` (${custodianName})` : '';
	const who = [...new Set([clinician, name])].filter(Boolean).join(', ');
	const where = [lines(address).join(', '), phone].filter(Boolean).join(' · ');
	const both = [who, where].filter(Boolean);
	const known = both.length > 0 ? said(both) : asked({ name: 'from', label: 'Name and address' });
	const when = practice.closingOn
		? 'Once the practice has closed'
		: 'Should the practice ever close';
	const later = `${when}: whoever keeps its records${keeper}.`;
	return [heading(title), row(known), paragraph(later)];
}

export function whoReceives({ receiver }: FormFacts, title: string): FormBlock[] {
	const phone = { name: 'to-phone', label: 'Telephone', tip: 'Telephone of who receives it' };
	const where = { name: 'to-address', label: 'Address', tip: 'Address of who receives it' };
	return [
		heading(title),
		row(
			asked(
				{
					name: 'to-name',
					label: 'Person or practice',
					tip: 'Person or practice who receives it',
					share: 1.5
				},
				receiver?.name
			),
			asked(phone, receiver?.phone)
		),
		row(asked(where, receiver?.address.join(', ')))
	];
}
