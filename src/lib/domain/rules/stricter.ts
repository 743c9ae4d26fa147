/** What two places ask on one topic: the stricter counts, both are shown. */
import { customaryLimits } from './custom';
import { stricter, type Jurisdiction, type Limit, type MethodDuty, type LimitTopic } from './place';
import { methodNumbers, ownLimit } from './own-numbers';
import { unknownMethods } from './unknown';
import { holdsFor, type Where } from './where';

/** `places`: all that share this very rule, `place` first. */
export type Placed<T> = { place: Jurisdiction; places: readonly Jurisdiction[]; rule: T };

export type Settled = {
	topic: LimitTopic;
	/** The limit that counts, with its place; `place` is `null` for custom. `null`: no rule and no custom. */
	decided: { place: Jurisdiction | null; rule: Limit } | null;
	/** Every rule that binds, the one that decided among them. */
	stated: readonly Placed<Limit>[];
	/** Only read about: asked of the board, decides nothing. */
	questions: readonly Placed<Limit>[];
};

const topics: readonly LimitTopic[] = ['lookBack', 'release', 'access', 'papers'];

/** For each topic the limit that counts here; topics on which nobody says anything are left out. */
export function settledLimits(where: readonly Where[]): Settled[] {
	return topics
		.map((topic) => settled(topic, where))
		.filter(({ decided, questions }) => decided !== null || questions.length > 0);
}

function settled(topic: LimitTopic, where: readonly Where[]): Settled {
	const found = distinct(where, ({ limits }) => limits).filter(({ rule }) => rule.topic === topic);
	const overrules = where[0]?.overrules ?? {};
	const binds = ({ rule }: Placed<Limit>) => rule.source.confidence === 'A' || rule.id in overrules;
	const stated = found.filter(binds);
	const custom = customaryLimits.find((each) => each.topic === topic);
	const decided = stated.reduce<Placed<Limit> | null>(strictest, null);
	return {
		topic,
		decided: decided ?? (custom ? { place: null, rule: ownLimit(custom, overrules) } : null),
		stated,
		questions: found.filter((each) => !binds(each))
	};
}

function strictest(a: Placed<Limit> | null, b: Placed<Limit>): Placed<Limit> {
	if (a === null) return b;
	const longer = inDays(a.rule) >= inDays(b.rule) ? a : b;
	const shorter = inDays(a.rule) <= inDays(b.rule) ? a : b;
	return stricter[a.rule.topic] === 'more' ? longer : shorter;
}

const DAYS: Record<Limit['unit'], number> = {
	days: 1,
	workingDays: 7 / 5,
	months: 30.4375,
	years: 365.25
};

const inDays = ({ value, unit }: Limit): number => value * DAYS[unit];

export type Duties = {
	/** These are done: practice tasks are made from them. */
	asked: readonly Placed<MethodDuty>[];
	/** Only read about: asked of the board. */
	questions: readonly Placed<MethodDuty>[];
	/** The places of which we know no such duty, each with the sentence that says so. */
	unknown: readonly { place: Jurisdiction; why: string }[];
};

/** How the practice has to go about a closing, in all these places together. */
export function methodDuties(where: readonly Where[]): Duties {
	const found = distinct(where, ({ methods }) => methods);
	const overrules = where[0]?.overrules ?? {};
	const binds = ({ rule }: Placed<MethodDuty>) =>
		rule.source.confidence === 'A' || methodNumbers(rule).some(({ id }) => id in overrules);
	return {
		asked: found.filter(binds),
		questions: found.filter((each) => !binds(each)),
		unknown: where.flatMap((each) =>
			unknownMethods(each).map((why) => ({ place: each.place, why }))
		)
	};
}

/** A rule that two places share counts once; where one of them has it in other words or numbers, both count. */
export function distinct<T extends { id: string; professions: Limit['professions'] }>(
	where: readonly Where[],
	rulesOf: (place: Jurisdiction) => readonly T[]
): Placed<T>[] {
	const found = new Map<string, Placed<T>>();
	for (const each of where) {
		const { place } = each;
		for (const rule of rulesOf(place).filter((stated) => holdsFor(stated, each))) {
			const said = JSON.stringify(rule);
			const first = found.get(said) ?? { place, places: [], rule };
			found.set(said, { ...first, places: [...first.places, place] });
		}
	}
	return [...found.values()];
}
