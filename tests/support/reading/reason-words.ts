/**
 * Words that belong to one reason alone, by standards.md C.4 and D.1: in a letter for another they tell somebody a thing
 * that is not so. They were written from the meaning of the reasons, not from our letters.
 */
import type { ReasonId } from '$lib/domain/rules/ids';

/** `null`: no word is its own: what it shares stands below, and nothing is said of an ending that is not one. */
export const reasonWords: Readonly<Record<ReasonId, RegExp | null>> = {
	'boundary-or-safety':
		/\bdo not call (?:me )?or come to see me\b|\bthreat\w*|\bboundar\w+|\bmy decision is firm\b/i,
	'client-ends':
		/\bdecision to end\b|\bsessions (?:with .{1,40} )?are to end\b|\byou have decided to end\b|\byou want to stop\b(?! for now)|\bit is your choice, and I respect\b|\band I respect that\b/i,
	'crisis-transfer':
		/\bmore support than I can give\b|\bmore help than I can give\b|\bhospital\b|\binpatient\b|\bintensive\b|\bthat care begins\b|\blevel of care\b|\bhave agreed to see\b|\bright kind of (?:care|help)\b/i,
	'ethical-concern':
		/\bright to complain\b|\bcomplain about me\b|\bI cannot continue as\b|\b(?:you|neither .{1,40} nor you) (?:did not cause|caused) this\b|\bshould have (?:care|help) from\b|\bI did wrong\b/i,
	'goals-achieved':
		/\bwhat you have achieved here\b|\bwhat we set out to do\b|\bgoals?\b|\bgood end(?:ing)?\b|\bI believe it is a good one\b|\byou worked hard\b/i,
	illness:
		/\bnot been able to work since\b|\bgetting the care I need\b|\bI cannot work\b|\bI am ill\b|\bmy (?:illness|health)\b/i,
	incompatibility:
		/\bdifferent skills\b|\bbetter fit\b|\bmismatch\b|\bwhat I can offer\b|\bhelp you better than I can\b/i,
	'lack-of-progress':
		/\bdifferent approach\b|\bwe made some changes\b|\bno progress\b|\byou have done your part\b|\bhelp you more than I can\b/i,
	'leaving-group-practice':
		/\bleav(?:e|ing) this (?:group )?practice\b|\bstay with this practice\b|\bsee a colleague here\b|\bwhere I go\b/i,
	'lost-to-contact': /\bcould not reach you\b/i,
	'non-payment':
		/\bagreed on the fee\b|\bunpaid\b|\bnot (?:been )?paid\b|\bwhatever is owed\b|\bthe account (?:itself|stays)\b|\ba way to pay\b|\bno way to pay\b|\babout the fee, and not\b|\bstill owed?\b|\babout money\b|\bbalance\b/i,
	'not-attending': null,
	'not-ending': null,
	'not-taking-part': /\banother kind of help\b|\bwe tried some changes\b|\btake part\b/i,
	'parental-leave':
		/\bparental\b(?! responsibility)|\bmaternity\b|\bpaternity\b|\bbaby\b|\bbirth\b/i,
	'payer-ends':
		/\bhealth plan will stop\b|\bno longer be paid for\b|\bwill stop paying\b|\bappeal\b|\bwhose sessions are covered\b|\bpay for sessions yourself\b|\blook at this again\b|\blooked at again\b|\bask them to think again\b/i,
	'planned-leave': /\bsabbatical\b|\bholiday\b|\bvacation\b/i,
	'practice-closing': null,
	relocation: /\bI am moving\b|\bafter my move\b|\bmoving away\b/i,
	retirement: /\bretir\w+|\bstop working\b/i,
	'sudden-absence':
		/\bhas died\b|\bsad news\b|\basked me to write to you if this day ever came\b|\bsorry for (?:your|.{1,40}’s) loss\b|\bnot be able to come back to work\b|\bexecutor\b/i
};

/** What several reasons have in common and no other has. */
export const sharedWords: readonly { words: RegExp; of: readonly ReasonId[] }[] = [
	{
		words: /\bclose my practice\b|\bmy practice (?:here )?closes\b|\bmy last day of sessions\b/i,
		of: ['practice-closing', 'retirement', 'relocation', 'leaving-group-practice']
	},
	{
		words:
			/\bplan to be back\b|\bmy return\b|\bI (?:will be|am) away\b|\bwhile I am away\b|\bcovering for me\b|\bbefore I go away\b/i,
		of: ['planned-leave', 'parental-leave', 'illness']
	},
	{
		words:
			/\bunless I hear from you\b|\bI have not heard from you\b|\bif I do not hear from you\b|\bwe have not met for\b|\bnot seen (?:you|.{1,40}) for some time\b|\bstay away\b|\bmissed sessions?\b|\bbut we did not meet\b/i,
		of: ['not-attending', 'lost-to-contact']
	},
	{ words: /\bthere are no more sessions\b/i, of: ['boundary-or-safety', 'ethical-concern'] },
	{ words: /\blower fee\b/i, of: ['non-payment', 'payer-ends'] }
];

export type Told = { words: string; of: readonly string[] };

/** Which reasons a text tells of, by which words. */
export function toldIn(text: string): Told[] {
	const alone = Object.entries(reasonWords).map(([id, words]) => ({ words, of: [id] }));
	return [...alone, ...sharedWords].flatMap(({ words, of }) => {
		const found = words?.exec(text);
		return found ? [{ words: found[0], of }] : [];
	});
}

/** Words of reasons that are not to be told of here. */
export function strangersIn(told: readonly Told[], own: readonly string[]): string[] {
	return told
		.filter(({ of }) => !of.some((id) => own.includes(id)))
		.map(({ words, of }) => `“${words}” is of ${of.join(', ')}`);
}
