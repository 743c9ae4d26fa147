/** Blame, hard words, and promises that nobody can keep. */
import type { Hit, TextRule } from './finding';
import { isSpoken } from './pieces';

const blaming: readonly RegExp[] = [
	/\b(?:you(?:['’]ve| have| had)?(?: simply| just)?|having) (?:abandon|desert|neglect|refus|ignor|fail|quit|dropp?(?:ed)? out|skipp|disregard|walk(?:ed)? (?:out|away))\w*/i,
	/\babandon\w*|\bterminat\w*|\bnon-?(?:complian|adheren)\w*|\buncooperative\b|\bunmotivated\b|\bmanipulati\w*|\bdeserted\b/i,
	/\bresistan(?:t|ce)\b|\byour resisting\b|\black of (?:motivation|effort|commitment|cooperation)\b/i,
	/(?<!\bnot )(?<!n['’]t )\byour (?:own )?fault\b|\byou are to blame\b|\bI blame\b|\byou should have (?:known|come|told|been|\w+ed)\b|\byou never (?:tried|came|called|answered)\b/i,
	/\bdischarg(?:e|ed|ing) you\b|\bfired\b|\bdismiss(?:ed|ing)? (?:you|as)\b/i
];

const promising: readonly RegExp[] = [
	/\b(?:you|things|it|everything)(?:['’]ll| will)(?: surely| certainly| soon| definitely| all)? (?:feel|get|be|become|end up) (?:so much |much |completely |fully |all )?(?:better|well again|fine|happy|happier|healed|cured|okay|ok|right|good again)\b/i,
	/\bguarante\w*|\bcured?\b|\bI(?: can)? promise\b|\bfor sure\b/i,
	/\b(?:they|he|she|this|therapy|somebody else|someone else)(?:['’]ll| will) (?:surely |certainly |definitely )(?:help|heal|fix|work)\b/i
];

export const blame: TextRule = {
	id: 'blame',
	severity: 'warning',
	looksAt: isSpoken,
	find: (text) =>
		hits(
			text,
			blaming,
			'This may read as blame, or as hard words. Say what happens next, and nothing of who is at fault.'
		)
};

export const promise: TextRule = {
	id: 'promise',
	severity: 'warning',
	looksAt: isSpoken,
	find: (text) =>
		hits(
			text,
			promising,
			'This promises how it will turn out, and nobody can. Say what you wish them instead.'
		)
};

function hits(text: string, patterns: readonly RegExp[], sentence: string): Hit[] {
	return patterns.flatMap((pattern) => {
		const [words] = pattern.exec(text) ?? [];
		return words ? [{ words, sentence }] : [];
	});
}
