import { source } from '$lib/domain/days/source';
import type { Form, FormBlock, FormTemplate } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { lawOf, mail } from './blocks/law';
import { sender, whoseInformation } from './blocks/parties';
import { asked, heading, paragraph, row, tick } from './blocks/pieces';
import { period } from './blocks/purpose';
import { signature } from './blocks/signature';
import { whereToSend } from './blocks/where-to';

export default {
	id: 'records-request',
	code: 'L01',
	order: 30,
	version: 1,
	title: 'Request for records',
	about: 'For a client to fill in at home: what they want of their records, and how they get it.',
	hasReceiver: false,
	source: source('B: 45 CFR 164.524; UK GDPR, article 15 (2026-11-27)'),
	write
} satisfies FormTemplate;

function write(facts: FormFacts): Form {
	const { whose } = facts;
	return {
		type: 'records-request',
		version: 1,
		region: facts.practice.regionStyle,
		title: 'Request for records',
		sender: sender(facts.practice),
		lead: 'Please tick what you want, fill in what is blank, and sign. You need not say why you ask.',
		blocks: [
			...whoseInformation(facts, 'Whose records they are'),
			row(
				asked({
					name: 'other-names',
					label: 'Other names in use then',
					tip: 'Other names that were in use at the time'
				})
			),
			...whoAsks(facts),
			...what(facts),
			...how(facts),
			...toWhom(),
			// One person asks, and signs alone.
			...signature({ ...facts, whose: whose && { ...whose, also: [] } }),
			...whereToSend(facts)
		]
	};
}

function whoAsks(facts: FormFacts): FormBlock[] {
	const { whose } = facts;
	const written = mail(facts);
	const email = `${written.charAt(0).toUpperCase()}${written.slice(1)}`;
	return [
		heading('Who asks, and how to reach them'),
		row(
			asked(
				{ name: 'asker', label: 'Name', tip: 'Name of who asks', share: 1.5 },
				whose?.signer?.name
			),
			asked({ name: 'phone', label: 'Telephone' }, whose?.phone)
		),
		row(
			asked({ name: 'address', label: 'Address', share: 1.5 }, whose?.address.join(', ')),
			asked({ name: 'email', label: email }, whose?.email)
		)
	];
}

function what(facts: FormFacts): FormBlock[] {
	const apart =
		'Notes that a therapist writes for their own use and keeps apart are not part of the record.';
	return [
		heading('What I ask for'),
		row(tick('all', 'A copy of the whole record'), tick('dates', 'The dates of sessions')),
		row(
			tick('summary', 'A summary in its place'),
			tick('other', 'Only this:', { tip: 'Which parts of the record' })
		),
		period(),
		...(lawOf(facts) === 'authorization' ? [paragraph(apart)] : [])
	];
}

function how(facts: FormFacts): FormBlock[] {
	return [
		heading('How I would like to get it'),
		row(tick('pick-up', 'I pick it up'), tick('post', 'By post'), tick('portal', 'By the portal')),
		row(
			tick('encrypted', `By encrypted ${mail(facts)} to:`, {
				tip: `Address for the encrypted ${mail(facts)}`
			})
		)
	];
}

function toWhom(): FormBlock[] {
	return [
		heading('To whom it goes'),
		row(
			tick('to-me', 'To me'),
			tick('to-other', 'To this person or practice:', {
				tip: 'Name of the person or practice it goes to',
				share: 3
			})
		),
		row(
			asked({
				name: 'to-address',
				label: 'Their address',
				tip: 'Address of the person or practice it goes to'
			})
		)
	];
}
