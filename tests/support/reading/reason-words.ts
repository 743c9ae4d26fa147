/**
 * Words that belong to one reason alone, by standards.md C.4 and D.1: in a letter for another they tell somebody a thing
 * that is not so. They were written from the meaning of the reasons, not from our letters.
 */
import type { ReasonId } from '$lib/domain/rules/ids';

/** `null`: no word is its own: what it shares stands below, and nothing is said of an ending that is not one. */
export const reasonWords: Readonly<Record<ReasonId, RegExp | null>> = {
	'boundary-or-safety':
		/\bwe will not meet again\b|\bdo not (?:call or )?come by\b|\bthreat\w*|\bboundar\w+|\bmy decision is firm\b/i,
	'client-ends':
		/\bwish to end\b|\bthat you want to end\b|\byou want to stop\b|\bsessions .{1,40} are to end\b|\bit is your choice, and I respect\b|\bI respect that choice\b/i,
	'crisis-transfer':
		/\bmore support than I can give\b|\bmore help than I can give\b|\bhospital\b|\binpatient\b|\bintensive\b|\buntil they have taken you in\b|\blevel of care\b|\bI stay by\b/i,
	'ethical-concern':
		/\bright to complain\b|\bcomplain about me\b|\bI must not go on\b|\bthe reason (?:lies|is) (?:in what I have to keep to|with me)\b|\bI did wrong\b/i,
	'goals-achieved':
		/\breached what you came for\b|\bwhat we set out to do\b|\bgoals?\b|\bgood end(?:ing)?\b|\byour own doing\b|\byou did this yourself\b/i,
	illness:
		/\bunable to work since\b|\bbeing looked after\b|\bI cannot work\b|\bI am ill\b|\bmy (?:illness|health)\b/i,
	incompatibility:
		/\bother skills than mine\b|\bbetter fit\b|\bmismatch\b|\bwhat I can offer\b|\bhelp you better than I can\b/i,
	'lack-of-progress':
		/\bdifferent approach\b|\btried to change our plan\b|\bno progress\b|\bhow it goes\b.*\bchange\b|\byou have done your part\b|\bhelp you more than I can\b/i,
	'leaving-group-practice':
		/\bleave this (?:group )?practice\b|\bstay with this practice\b|\bsee a colleague here\b|\bwhere I go\b/i,
	'lost-to-contact': /\bcould not reach you\b|\bI will close your file\b/i,
	'non-payment':
		/\bagreed on the fee\b|\bunpaid\b|\bnot (?:been )?paid\b|\bwhatever is owed\b|\bthe account (?:itself|stays)\b|\ba way to pay\b|\bno way to pay\b|\babout the fee alone\b|\babout money\b|\bbalance\b/i,
	'not-attending': /\bdo not wish to go on for now\b/i,
	'not-ending': null,
	'not-taking-part': /\bnot the right (?:time|way)\b|\bchanged what we had agreed\b|\btake part\b/i,
	'parental-leave': /\bparental\b|\bmaternity\b|\bpaternity\b|\bbaby\b|\bbirth\b/i,
	'payer-ends':
		/\bwhoever pays\b|\bwill stop paying\b|\bnew decision\b|\bappeal\b|\bsomebody who is paid for\b|\bpay yourself\b|\bask them to think again\b/i,
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
		words:
			/\bclose my practice\b|\bmy practice (?:here )?closes\b|\blast day on which I hold sessions\b/i,
		of: ['practice-closing', 'retirement', 'relocation', 'leaving-group-practice']
	},
	{
		words:
			/\bplan to be back\b|\bI come back later\b|\bmy return\b|\bI (?:will be|am) away\b|\bwhile I am away\b|\bcovers for me\b|\bbefore I go away\b/i,
		of: ['planned-leave', 'parental-leave', 'illness']
	},
	{
		words:
			/\bunless I hear from you\b|\bI have not heard from you\b|\bif I do not hear from you\b|\bwe have not met for\b|\bnot seen (?:you|.{1,40}) for some time\b|\bstay away\b|\bmissed sessions?\b|\bI missed you\b/i,
		of: ['not-attending', 'lost-to-contact']
	},
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
