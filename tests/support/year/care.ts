/** What the event list says of somebody's sessions, referrals and releases. */
import type { Happened } from './list';

export type Planned = {
	on: string;
	standing: 'planned' | 'held' | 'missed' | 'cancelled';
	happened: string | null;
	covered: readonly string[];
};
export type Referred = {
	offered: string | null;
	answer: 'accepted' | 'no' | null;
	visit: string | null;
	missed: boolean;
	kept: string | null;
};

export abstract class Care {
	/** The last session they came to. */
	seen: string | null = null;
	sessions = new Map<string, Planned>();
	referred = new Map<string, Referred>();
	noneWanted: string | null = null;
	releases: { id: string; to: string; on: string; until: string; revokedOn: string | null }[] = [];
	summaries: { on: string; to: string }[] = [];
	consulted: { on: string; with: string }[] = [];
	private overs: { on: string; leave: boolean }[] = [];

	abstract get isLeave(): boolean;

	/** The day on which the sessions were over: those before a leave are no last ones of an ending. */
	get over(): string | null {
		return this.overs.findLast(({ leave }) => leave === this.isLeave)?.on ?? null;
	}

	private end(on: string): void {
		if (!this.over) this.overs.push({ on, leave: this.isLeave });
	}

	protected forget(): void {
		this.sessions.clear();
		this.overs = [];
		this.referred.clear();
		this.noneWanted = null;
		this.releases = [];
		this.summaries = [];
		this.consulted = [];
	}

	protected takeCare(each: Happened): void {
		switch (each.kind) {
			case 'sessions planned':
				each.ids.forEach((id, at) =>
					this.sessions.set(id, {
						on: each.days[at]!,
						standing: 'planned',
						happened: null,
						covered: []
					})
				);
				return;
			case 'session moved':
				this.sessions.get(each.session)!.on = each.to;
				return;
			case 'held':
			case 'missed':
				return this.hold(each.session, each.kind, each.on, each.covered);
			case 'all held':
				this.holdAll(each.on);
				return;
			case 'release signed':
				this.releases.push({ ...each, id: each.release, revokedOn: null });
				return;
			case 'release revoked':
				this.releases.find(({ id }) => id === each.release)!.revokedOn = each.on;
				return;
			case 'consulted':
				this.consulted.push(each);
				return;
			case 'summary':
				this.summaries.push(each);
				return;
			case 'none wanted':
				this.noneWanted = each.on;
				return;
			default:
				this.takeReferral(each);
		}
	}

	/** Those planned by then were held, each on its day, and the sessions were over with the last that was held. */
	private holdAll(on: string): void {
		const due = [...this.sessions].filter(
			([, each]) => each.standing === 'planned' && each.on <= on
		);
		for (const [id, each] of due) this.hold(id, 'held', each.on);
		for (const each of this.sessions.values())
			if (each.standing === 'planned') each.standing = 'cancelled';
		const held = [...this.sessions.values()].flatMap(({ standing, happened }) =>
			standing === 'held' ? (happened ?? []) : []
		);
		this.end(held.sort().at(-1) ?? on);
	}

	private hold(
		id: string,
		standing: 'held' | 'missed',
		on: string,
		covered: readonly string[] = []
	): void {
		Object.assign(this.sessions.get(id)!, { standing, happened: on, covered });
		if (standing === 'missed') return;
		if (this.seen === null || this.seen < on) this.seen = on;
		if ([...this.sessions.values()].every((each) => each.standing !== 'planned')) this.end(on);
	}

	private takeReferral(each: Happened): void {
		const of = (name: string) => {
			const none = { offered: null, answer: null, visit: null, missed: false, kept: null };
			const found = this.referred.get(name) ?? none;
			this.referred.set(name, found);
			return found;
		};
		if (each.kind === 'suggested') each.names.forEach(of);
		if (each.kind === 'offered') for (const name of each.names) of(name).offered = each.on;
		if (each.kind === 'accepted') of(each.name).answer = 'accepted';
		if (each.kind === 'client said no' || each.kind === 'could not take them')
			of(each.name).answer = 'no';
		if (each.kind === 'booked') Object.assign(of(each.name), { visit: each.visit, missed: false });
		if (each.kind === 'visit missed') of(each.name).missed = true;
		if (each.kind === 'visit kept') Object.assign(of(each.name), { kept: each.on, missed: false });
	}
}
