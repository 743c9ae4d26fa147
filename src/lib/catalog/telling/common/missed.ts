import answers from './missed.json';
import type { Answers } from './words';

/** What is answered alike where somebody stayed away and is reached again. */
export const missedAnswers: Answers = answers;
