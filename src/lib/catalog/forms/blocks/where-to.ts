import { lines } from '$lib/domain/records/address';
import { writeDay } from '$lib/domain/days/day';
import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { Practice } from '$lib/domain/records';
import { counted } from '$lib/domain/rules/rule-words';
import { lawOf, overseer } from './law';
import { heading, paragraph, row, said } from './pieces';

/** Where a request for records goes, now and after the practice has closed, and what follows. */
export function whereToSend(facts: FormFacts): FormBlock[] {
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
		return [custodianName, ...lines(custodianAddress), custodianPhone];
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
