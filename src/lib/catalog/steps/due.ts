/** When a step is due, as its row says it. */
import * as plan from '$lib/domain/path/notice-plan';
import { afterTicking, beforeAnyWord, withoutDelay } from '$lib/domain/path/special-days';
import { tellBy, type CircumstanceId, type Step, type StepId } from '$lib/domain/rules';

/** The days of a rule with their reason, and from what they count; `share`: of the days there are, such as `1/8`. */
type Counted = {
	days: number;
	share: string;
	why: string;
	short?: string;
	step: StepId;
	circumstance: CircumstanceId;
};

const rules = {
	afterBeginning: ({ days, why }) => plan.afterBeginning(days, why),
	afterBeginningInTime: ({ days, why }) => plan.afterBeginningInTime(days, why),
	afterFirstCall: ({ days, why }) => plan.afterFirstCall(days, why),
	afterLastSession: ({ days, why }) => plan.afterLastSession(days, why),
	afterStep: ({ step, days, why }) => plan.afterStep(step, days, why),
	afterStepInTime: ({ step, days, why }) => plan.afterStepInTime(step, days, why),
	afterTelling: (own) => plan.afterTelling({ ...own, share: fraction(own.share) }),
	afterTicking: ({ circumstance, days, why }) => afterTicking(circumstance, days, why),
	atOnce: ({ days, why }) => withoutDelay(null, days, why),
	atOnceAfterTicking: ({ circumstance, days, why }) => withoutDelay(circumstance, days, why),
	beforeAnyWord: ({ why }) => beforeAnyWord(why),
	beforeLastSession: (own) => plan.beforeLastSession({ ...own, share: fraction(own.share) }),
	beforeTelling: ({ days, why }) => plan.beforeTelling(days, why),
	offerReferralsBy: () => plan.offerReferralsBy,
	tellBy: () => tellBy,
	withTelling: () => plan.withTelling
} satisfies Record<string, (own: Counted) => Step['dueOn']>;

/** The rule by its name, with what it counts; `rows.test.ts` holds that none lacks what its rule asks for. */
export type Due = { rule: keyof typeof rules } & Partial<Counted>;

export const dueOf = (due: Due): Step['dueOn'] => rules[due.rule](due as Counted);

function fraction(share: string): number {
	const [part = NaN, of = NaN] = share.split('/').map(Number);
	return part / of;
}
