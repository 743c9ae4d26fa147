/** What the event list says of one person, event after event; of the ending before nothing counts once they came back. */
import { Care } from './care';
import { newsBy, reasonOf, type Happened, type News, type Plan, type Way } from './list';

export type Word = { on: string; no: number; tells: News; written: boolean; keeper: string | null };
export type Sheet = {
	sheet: string;
	/** The first line of its address. */
	to: string;
	on: string;
	no: number;
	way: Way;
	as: 'notice' | 'second' | 'correction' | 'other';
	tells: News | null;
	keeper: string | null;
	announces: { closing: string | null; keeper: string | null } | null;
	names: readonly string[];
	receivedOn: string | null;
	backOn: string | null;
};
export class Says extends Care {
	plan!: Plan;
	standing: 'current' | 'former' | 'waiting' = 'current';
	began = '';
	died = false;
	closedOn: string | null = null;
	own: { reason: string | null; last: string | null } = { reason: null, last: null };
	told: { on: string; no: number; way: Way; tells: News }[] = [];
	private talked: { on: string; no: number; tells: News }[] = [];
	sheets: Sheet[] = [];
	/** Each call of this ending, whatever its reason was when it was made. */
	calls: string[] = [];
	/** What was planned and called off, since the therapist is gone: by the number of the event that says so. */
	calledOff = new Map<number, string[]>();
	/** Every day that stands in the list for them, of all their endings and plans. */
	days = new Set<string>();

	constructor(events: readonly Happened[]) {
		super();
		for (const each of events) {
			for (const text of JSON.stringify(each).match(/\d{4}-\d\d-\d\d/g) ?? []) this.days.add(text);
			this.take(each);
		}
	}

	override get isLeave(): boolean {
		return this.news?.kind === 'leave';
	}

	get news(): News | null {
		return newsBy(this.plan, this.own);
	}

	/** The last day they sat with the therapist: at a session, or when they were told in person. */
	get met(): string | null {
		const talks = this.told.filter(({ way, tells }) => way === 'inPerson' && tells.kind !== 'gone');
		const days = [this.seen, this.over, ...talks.map(({ on }) => on)].filter((on) => on !== null);
		return days.sort().at(-1) ?? null;
	}

	get reason(): string {
		return reasonOf(this.own, this.plan);
	}

	/** What is neither wrong nor came back. */
	get words(): Word[] {
		const spoken = [...this.told, ...this.talked].map((each) => ({
			...each,
			written: false,
			keeper: null
		}));
		const written = this.sheets.flatMap((each) =>
			each.tells && each.backOn === null ? [{ ...each, tells: each.tells, written: true }] : []
		);
		return [...spoken, ...written].sort((a, b) =>
			a.on === b.on ? a.no - b.no : a.on < b.on ? -1 : 1
		);
	}

	/** Whether it is what there is to tell now; once the sessions are over the last of them moves no more. */
	holds(tells: News): boolean {
		const { news } = this;
		if (news === null || tells.kind !== news.kind) return false;
		const days = ({ days }: News) => (this.over && days.length > 0 ? days.slice(1) : days).join();
		return days(tells) === days(news);
	}

	private take(each: Happened): void {
		switch (each.kind) {
			case 'plan':
				this.plan = each.plan;
				if (this.plan.reason === 'sudden-absence') this.callOff(each);
				return;
			case 'added':
				this.standing = each.standing;
				this.began = each.began;
				this.seen = each.seen;
				return;
			case 'own':
				this.own = each;
				return;
			case 'closed':
				this.closedOn = each.on;
				for (const session of this.sessions.values())
					if (session.standing === 'planned' && session.on > each.on)
						session.standing = 'cancelled';
				return;
			case 'opened again':
				this.closedOn = null;
				return;
			case 'came back':
				return this.anew();
			case 'died':
				this.died = true;
				return;
			case 'called':
				this.calls.push(each.on);
				return;
			default:
				this.takeCare(each);
				this.takeWords(each);
		}
	}

	/** Nobody holds a session from the day on which the therapist is gone. */
	private callOff({ on, no }: Happened): void {
		const off = [...this.sessions.values()].filter(
			(each) => each.standing === 'planned' && each.on >= on
		);
		for (const session of off) session.standing = 'cancelled';
		if (off.length > 0) this.calledOff.set(no, off.map((each) => each.on).sort());
	}

	private anew(): void {
		this.closedOn = null;
		this.own = { reason: null, last: null };
		this.told = [];
		this.talked = [];
		this.sheets = [];
		this.forget();
		this.calls = [];
	}

	private takeWords(each: Happened): void {
		if (each.kind === 'told' && each.tells) this.told.push({ ...each, tells: each.tells });
		if (each.kind === 'message') this.calls.push(each.on);
		if ((each.kind === 'talked over' || each.kind === 'message') && each.tells)
			this.talked.push({ ...each, tells: each.tells });
		if (each.kind === 'letter')
			this.sheets.push(
				...each.copies.map((copy) => ({ ...each, ...copy, receivedOn: null, backOn: null }))
			);
		const of = (sheet: string) => this.sheets.find((one) => one.sheet === sheet);
		if (each.kind === 'received' && of(each.sheet)) of(each.sheet)!.receivedOn = each.on;
		if (each.kind === 'back' && of(each.sheet))
			Object.assign(of(each.sheet)!, { backOn: each.on, receivedOn: null });
		if (each.kind === 'in error')
			this.sheets = this.sheets.filter(({ sheet }) => sheet !== each.sheet);
	}
}
