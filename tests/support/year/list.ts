/** The event list: what happened, in plain words and days, kept beside the app and not read from it. */
import { kindOfReason, type KindOfEnding } from './by-hand';

export type Plan = {
	reason: string;
	last: string;
	closing: string;
	from: string;
	by: string;
	/** Who keeps the records; `null`: not settled yet. */
	keeper: string | null;
};

export type News = { kind: KindOfEnding; days: readonly string[] };

export type Way = 'inPerson' | 'video' | 'phone' | 'byHand' | 'post' | 'certified';

/** `sheet`: its id in the app, to be told of again; `null`: only that it was handed over is noted. */
type Copy = { sheet: string; to: string };

export type Deed =
	| { kind: 'plan'; plan: Plan }
	| {
			kind: 'added';
			standing: 'current' | 'former' | 'waiting';
			began: string;
			seen: string | null;
	  }
	| { kind: 'own'; reason: string | null; last: string | null }
	| { kind: 'told'; way: Way; tells: News | null }
	/** Once more, or on their voicemail: it says the news, and is no first telling. */
	| { kind: 'talked over' | 'message'; tells: News | null }
	| { kind: 'all held' | 'none wanted'; way: Way }
	| {
			kind: 'letter';
			as: 'notice' | 'second' | 'correction' | 'other';
			way: Way;
			copies: readonly Copy[];
			tells: News | null;
			/** Named in it as the one who keeps the records. */
			keeper: string | null;
			/** The day of the closing, and who keeps the records, to somebody who is not seen; `null`: another letter. */
			announces: { closing: string | null; keeper: string | null } | null;
			/** Next providers named in it. */
			names: readonly string[];
	  }
	| { kind: 'back' | 'received' | 'in error'; sheet: string }
	| { kind: 'sessions planned'; days: readonly string[]; ids: readonly string[] }
	| { kind: 'held' | 'missed'; session: string; covered: readonly string[] }
	| { kind: 'consulted'; with: string }
	| { kind: 'session moved'; session: string; to: string }
	| { kind: 'suggested' | 'offered'; names: readonly string[] }
	| {
			kind: 'accepted' | 'client said no' | 'could not take them' | 'visit missed' | 'visit kept';
			name: string;
	  }
	| { kind: 'booked'; name: string; visit: string }
	| { kind: 'release signed' | 'release revoked'; release: string; to: string; until: string }
	| { kind: 'summary'; to: string }
	| { kind: 'called'; result: 'reached' | 'noAnswer' }
	/** Something that comes first, by its title. */
	| { kind: 'step'; title: string }
	| { kind: 'closed' | 'opened again' | 'came back' | 'died' };

export type Happened = Deed & {
	no: number;
	/** The day it happened, and the day it was written down. */
	on: string;
	recorded: string;
	/** Ids of the clients; empty: the whole practice. */
	who: readonly string[];
	/** Its entry in the app. */
	entry: number;
};

export class EventList {
	private all: Happened[] = [];
	/** How many there ever were, undone ones too. */
	count = 0;

	add(deed: Deed, about: Pick<Happened, 'on' | 'recorded' | 'who' | 'entry'>): Happened {
		const happened = { ...deed, ...about, no: (this.count += 1) };
		this.all.push(happened);
		return happened;
	}

	/** As though it had never been. */
	strike({ no }: Happened): void {
		this.all = this.all.filter((each) => each.no !== no);
	}

	/** What concerns one client, and the practice, in the order it was recorded. */
	of(id: string): readonly Happened[] {
		return this.all.filter(({ who }) => who.length === 0 || who.includes(id));
	}

	own(id: string): readonly Happened[] {
		return this.all.filter(({ who }) => who.includes(id));
	}

	get last(): Happened | undefined {
		return this.all.at(-1);
	}

	get plan(): Plan {
		return this.all.reduce<Plan | null>(
			(plan, each) => (each.kind === 'plan' ? each.plan : plan),
			null
		)!;
	}

	/** Nothing about any of these people, or the practice, was recorded since. */
	isNewest({ no, who }: Happened): boolean {
		return this.all.every(
			(each) =>
				each.no <= no ||
				(who.length > 0 && each.who.length > 0 && !each.who.some((id) => who.includes(id)))
		);
	}
}

/** Their own, while the therapist is there. */
export function reasonOf(own: { reason: string | null }, plan: { reason: string }): string {
	return plan.reason === 'sudden-absence' ? plan.reason : (own.reason ?? plan.reason);
}

export function newsBy(
	plan: Plan,
	own: { reason: string | null; last: string | null }
): News | null {
	const found = kindOfReason[reasonOf(own, plan)];
	if (!found) return null;
	const days = { ...plan, last: own.last ?? plan.last };
	return { kind: found.kind, days: found.days.map((name) => days[name]) };
}
