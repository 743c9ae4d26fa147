import { lawOf, mail, overseer } from '$lib/catalog/forms/blocks/law';
import { sender, whoseInformation } from '$lib/catalog/forms/blocks/parties';
import { period } from '$lib/catalog/forms/blocks/permission';
import { asked, heading, paragraph, row, said, tick } from '$lib/catalog/forms/blocks/pieces';
import { signature } from '$lib/catalog/forms/blocks/signature';
import { writeDay } from '$lib/domain/days/day';
import { source } from '$lib/domain/days/source';
import type { Form, FormBlock, FormTemplate } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { Practice } from '$lib/domain/records';
import { below, lines } from '$lib/domain/records/address';
import { counted } from '$lib/domain/rules/rule-words';

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
			...signature({ ...facts, needs: [], whose: whose && { ...whose, also: [] } }),
			...whereToSend(facts)
		],
		typeSize: null
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

/** Where a request for records goes, now and after the practice has closed, and what follows. */
function whereToSend(facts: FormFacts): FormBlock[] {
	return [
		heading('Where to send this form'),
		row(...addresses(facts.practice)),
		paragraph(whatFollows(facts))
	];
}

function addresses(practice: Practice) {
	const { clinician, name, address, phone, email, askMeUntilOn, closingOn, regionStyle } = practice;
	const me = [...new Set([clinician, name]), ...lines(address), phone, email];
	const lastOn = askMeUntilOn ?? closingOn;
	if (lastOn === null) return [said(me)];
	const until = `Until ${writeDay(lastOn, regionStyle)}:`;
	return [said([until, ...me]), said(['After that:', ...keeper(practice)])];
}

function keeper(practice: Practice): string[] {
	const { custodian, custodianName, custodianAddress, custodianPhone } = practice;
	if (custodian === 'known' && custodianName)
		return [custodianName, ...below(custodianName, custodianAddress), custodianPhone];
	return ['Whoever keeps the records then.', 'You will be told who it is.'];
}

function whatFollows(facts: FormFacts): string {
	const within = facts.answerWithin;
	const answer = within
		? `You will have an answer within ${counted(within.value, within.unit)}.`
		: 'You will have an answer soon.';
	if (lawOf(facts) === 'consent')
		return `${answer} A first copy is free. If you are not content with the answer, you may complain to ${overseer(facts)}.`;
	return `${answer} If copies cost something, you are told how much before they are made. An unpaid bill is no reason to keep records from you.`;
}
