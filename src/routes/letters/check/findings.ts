/** What the lint found in the letters that are to go, sorted for the therapist. */
import { grouped } from '$lib/domain/days/grouped';
import type { Going } from '$lib/domain/letters/mailing';
import type { Finding } from '$lib/domain/letters/lint';

export type Looked = { going: Going; findings: readonly Finding[] };

/** A warning that stands in one letter or in many. */
export type Shared = { finding: Finding; goes: readonly Going[] };

export type Sorted = {
	/** Those that can be printed as they are. */
	ready: Going[];
	/** Those that only the browser can print. */
	fromScreen: Going[];
	/** Those that wait until something is mended, with their errors. */
	held: Looked[];
	/** Warnings on the first two that nobody has read yet: those in most letters first. */
	toRead: Shared[];
	/** Those that were read before. */
	read: Shared[];
};

/** `known`: keys of what was read or let go before. */
export function sorted(looked: readonly Looked[], known: ReadonlySet<string>): Sorted {
	const each = looked.map(({ going, findings }) => ({
		going,
		errors: findings.filter((finding) => holds(finding, known)),
		warnings: findings.filter(({ severity }) => severity === 'warning')
	}));
	const held = each.filter(({ errors }) => errors.some(({ rule }) => rule !== 'undrawn'));
	const going = each.filter((one) => !held.includes(one));
	const warnings = shared(going);
	return {
		ready: going.filter(({ errors }) => errors.length === 0).map((one) => one.going),
		fromScreen: going.filter(({ errors }) => errors.length > 0).map((one) => one.going),
		held: held.map((one) => ({ going: one.going, findings: one.errors })),
		toRead: warnings.filter(({ finding }) => !known.has(finding.key)),
		read: warnings.filter(({ finding }) => known.has(finding.key))
	};
}

function holds({ severity, mayGo, key }: Finding, known: ReadonlySet<string>): boolean {
	return severity === 'error' && !(mayGo && known.has(key));
}

function shared(each: readonly { going: Going; warnings: readonly Finding[] }[]): Shared[] {
	const all = each.flatMap(({ going, warnings }) =>
		warnings.map((finding) => ({ finding, going }))
	);
	return [...grouped(all, ({ finding }) => finding.key).values()]
		.flatMap((alike) => {
			const goes = [...new Set(alike.map(({ going }) => going))];
			return alike.slice(0, 1).map(({ finding }) => ({ finding, goes }));
		})
		.sort((a, b) => b.goes.length - a.goes.length);
}
