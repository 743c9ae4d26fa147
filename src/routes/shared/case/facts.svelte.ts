/** The one place where the pages join the vault's records with the catalog. All of it is worked out. */
import { catalog, placesNow, steps } from '$lib/catalog';
import { clock } from '$lib/clock';
import { cases, type Case, type Practice } from '$lib/domain/records';
import type { Caseload } from '$lib/domain/path/caseload';
import { shortDay, writeDay, type Day, type Region } from '$lib/domain/days/day';
import { path, type Path } from '$lib/domain/path/path';
import { situation, type Context, type Jurisdiction, type Situation } from '$lib/domain/rules';
import type { By } from '$lib/domain/recording';
import { newId, vault } from '$lib/vault';
import { PlannedAhead } from './planned-ahead.svelte';
import { unchanged } from './unchanged';

export type Person = { case: Case; situation: Situation; path: Path };

const places = $derived(placesNow(vault.all('pack'), clock.today));

const context = $derived.by((): Context | null => {
	const practice = vault.one('practice', 'practice');
	const providers = vault.all('provider');
	const known = { ...catalog, jurisdictions: places };
	return practice && { practice, providers, catalog: known, today: clock.today };
});

const joined = $derived(
	cases({
		clients: vault.all('client'),
		recipients: vault.all('recipient'),
		outcomes: vault.all('outcome'),
		letters: vault.all('letter'),
		contacts: vault.all('contact'),
		referrals: vault.all('referral'),
		sessions: vault.all('session'),
		releases: vault.all('release')
	}).map(unchanged)
);

const ahead = new PlannedAhead(steps);
const load = $derived(context ? ahead.of(joined, context) : ahead.forget());

export const facts = {
	/** `null` while no practice is set up, or the vault is locked; so are the others. */
	get practice(): Practice | null {
		return context?.practice ?? null;
	},
	get region(): Region {
		return context?.practice.regionStyle ?? 'US';
	},
	get by(): By {
		return { newId, region: facts.region };
	},
	/** “June 4, 2027”, as the practice writes it. */
	inFull: (on: Day): string => writeDay(on, facts.region),
	/** “Jun 4, 2027”. */
	inShort: (on: Day): string => shortDay(on, facts.region),
	/** The places as they count today, with those taken over from packs. */
	get places(): readonly Jurisdiction[] {
		return places;
	},
	get context(): Context | null {
		return context;
	},
	/** Everybody, in the order they were recorded; a case that did not change is the same object. */
	get cases(): readonly Case[] {
		return joined;
	},
	/** Also `null` while many people are planned for the first time. */
	get caseload(): Caseload | null {
		return load;
	},
	/** A client's path as it would be, with facts that are not saved. */
	imagined(case_: Case): Person | null {
		return context && personOf(case_, context);
	},
	/** Who is known to the practice, for what a change says of them. */
	everybody: {
		one: (id: string) => one(id, situation),
		all: () => (context ? joined.map((each) => situation(each, context)) : [])
	},
	/** One client's path; `null` where nobody has this id. */
	person(id: string): Person | null {
		return one(id, personOf);
	}
};

function one<T>(id: string, as: (found: Case, within: Context) => T): T | null {
	const found = joined.find(({ client }) => client.id === id);
	return found && context ? as(found, context) : null;
}

function personOf(case_: Case, within: Context): Person {
	const here = situation(case_, within);
	return { case: case_, situation: here, path: path(here, steps) };
}
