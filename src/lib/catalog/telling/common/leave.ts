import answers from './leave.json';
import type { Topic } from './words';

/** What is answered alike before every break from which the therapist comes back. */
export const leaveAnswers = answers satisfies Partial<Record<Topic, string>>;
