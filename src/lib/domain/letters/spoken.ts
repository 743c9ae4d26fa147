/** With whom the ending was spoken about, by what the record holds: a letter says so to nobody else. */
import type { Outcome, Recipient } from '$lib/domain/records';
import { milestones as at, newest, type Situation } from '$lib/domain/rules';

const aloud: readonly Outcome['way'][] = ['inPerson', 'video', 'phone'];
const toClient: readonly string[] = [at.told, at.toldAgain];
const toOthers: readonly string[] = [...toClient, 'tell-guardian-or-partner'];

/** The newest talk with this very person that still counts; `to` is `null` for the client. What was recorded anew as no talk is none. */
export function spokenWith({ case: own, known }: Situation, to: Recipient | null): Outcome | null {
	const isAbout = ({ outcome, reached }: Outcome) =>
		outcome !== 'done' || (reached ? reached.includes(to?.id ?? own.client.id) : to === null);
	const steps = to ? toOthers : toClient;
	const about = own.outcomes.filter((each) => known.counts(each) && isAbout(each));
	const last = steps.flatMap((step) => newest(about, (each) => each.step === step) ?? []);
	return newest(last, ({ outcome, way }) => outcome === 'done' && aloud.includes(way));
}
