/** What is found in a letter before it is printed. It works on the finished letter, whoever wrote its words. */
import type { Going } from '$lib/domain/letters/copies';
import type { Situation } from '$lib/domain/rules';
import { blanks } from './blanks';
import { clinicalRule } from './clinical';
import { dayRules } from './days';
import {
	keyOf,
	type Finding,
	type Found,
	type Look,
	type Place,
	type Rule,
	type TextRule
} from './finding';
import { practiceKind } from './kind';
import { mail } from './mail';
import { fieldMark } from './marks';
import { unsaid } from './must-say';
import { named } from './named';
import { missingPart } from './needs';
import { anotherClient, type People } from './others';
import { foundAt, pieces } from './pieces';
import { regionRule } from './region';
import { remembered } from '$lib/domain/days/remembered';
import { notTold } from './told';
import { blame, promise } from './tone';
import { undrawnRule, type Undrawn } from './undrawn';
import { valueRule } from './values';

export type { Finding, Fix, Part, Place, RuleId, Severity } from './finding';
export { outsideLinter, type OutsideLint } from './outside';
export { placeWords } from './pieces';

/** The errors and warnings of one letter, in reading order within each rule. */
export type Lint = (going: Going, here: Situation) => Finding[];

/** Made once for many letters: what they share is read once. It remembers their words as long as it is kept. */
export function linter(people: People, undrawn: Undrawn): Lint {
	/** They know English alone: of a Spanish letter they read what it says in English. */
	const words: readonly Rule[] = [
		clinicalRule(),
		...[blame, promise, blanks].map(ofTexts),
		...dayRules(),
		missingPart,
		unsaid,
		regionRule()
	];
	const rules: readonly Rule[] = [
		notTold,
		fieldMark,
		anotherClient(people),
		undrawnRule(undrawn),
		...words,
		mail,
		practiceKind,
		valueRule(people.clients),
		named
	];
	return (going, here) => {
		const look = lookAt(going, here);
		const { inEnglish } = going.letter;
		const english = inEnglish ? lookAt({ ...going, letter: inEnglish }, here) : look;
		return rules.flatMap((rule) => {
			const at = words.includes(rule) ? english : look;
			return rule.find(at).map((found) => finding(rule, found, at));
		});
	};
}

const lookAt = (going: Going, here: Situation): Look => {
	return { going, here, pieces: pieces(going.letter) };
};

function ofTexts(rule: TextRule): Rule {
	const { id, severity, looksAt } = rule;
	const find = remembered(rule.find);
	return {
		id,
		severity,
		find: (look) =>
			look.pieces
				.filter(looksAt)
				.flatMap((piece) => find(piece.text).map((hit) => foundAt(piece, hit, look)))
	};
}

function finding(rule: Rule, { about, ...found }: Found, look: Look): Finding {
	const { id, severity, mayGo = false } = rule;
	const key = keyOf(id, found.where, about ?? textAt(found.where, look));
	return { rule: id, severity, mayGo, ...found, key };
}

/** The whole piece of text, so that other words around the same word are asked about anew. */
function textAt({ part, block, words }: Place, { pieces: all }: Look): string {
	const piece = all.find(
		(each) => each.part === part && each.block === block && each.text.includes(words)
	);
	return piece?.text ?? '';
}
