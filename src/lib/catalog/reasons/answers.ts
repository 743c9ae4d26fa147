/** Written by `scripts/ids.mjs` from the folders of the catalog. */
import type { Answers } from './common/answers';

export type Reasons = {
	'boundary-or-safety': Answers<typeof import('./boundary-or-safety/reason'), typeof import('./boundary-or-safety/letter'), typeof import('./boundary-or-safety/guardian'), typeof import('./boundary-or-safety/plain'), typeof import('./boundary-or-safety/telling')>;
	'client-ends': Answers<typeof import('./client-ends/reason'), typeof import('./client-ends/letter'), typeof import('./client-ends/guardian'), typeof import('./client-ends/plain'), typeof import('./client-ends/telling')>;
	'crisis-transfer': Answers<typeof import('./crisis-transfer/reason'), typeof import('./crisis-transfer/letter'), typeof import('./crisis-transfer/guardian'), typeof import('./crisis-transfer/plain'), typeof import('./crisis-transfer/telling')>;
	'ethical-concern': Answers<typeof import('./ethical-concern/reason'), typeof import('./ethical-concern/letter'), typeof import('./ethical-concern/guardian'), typeof import('./ethical-concern/plain'), typeof import('./ethical-concern/telling')>;
	'goals-achieved': Answers<typeof import('./goals-achieved/reason'), typeof import('./goals-achieved/letter'), typeof import('./goals-achieved/guardian'), typeof import('./goals-achieved/plain'), typeof import('./goals-achieved/telling')>;
	'illness': Answers<typeof import('./illness/reason'), typeof import('./illness/letter'), typeof import('./illness/guardian'), typeof import('./illness/plain'), typeof import('./illness/telling')>;
	'incompatibility': Answers<typeof import('./incompatibility/reason'), typeof import('./incompatibility/letter'), typeof import('./incompatibility/guardian'), typeof import('./incompatibility/plain'), typeof import('./incompatibility/telling')>;
	'lack-of-progress': Answers<typeof import('./lack-of-progress/reason'), typeof import('./lack-of-progress/letter'), typeof import('./lack-of-progress/guardian'), typeof import('./lack-of-progress/plain'), typeof import('./lack-of-progress/telling')>;
	'leaving-group-practice': Answers<typeof import('./leaving-group-practice/reason'), typeof import('./leaving-group-practice/letter'), typeof import('./leaving-group-practice/guardian'), typeof import('./leaving-group-practice/plain'), typeof import('./leaving-group-practice/telling')>;
	'lost-to-contact': Answers<typeof import('./lost-to-contact/reason'), typeof import('./lost-to-contact/letter'), typeof import('./lost-to-contact/guardian'), typeof import('./lost-to-contact/plain'), typeof import('./lost-to-contact/telling')>;
	'non-payment': Answers<typeof import('./non-payment/reason'), typeof import('./non-payment/letter'), typeof import('./non-payment/guardian'), typeof import('./non-payment/plain'), typeof import('./non-payment/telling')>;
	'not-attending': Answers<typeof import('./not-attending/reason'), typeof import('./not-attending/letter'), typeof import('./not-attending/guardian'), typeof import('./not-attending/plain'), typeof import('./not-attending/telling')>;
	'not-ending': Answers<typeof import('./not-ending/reason'), typeof import('./not-ending/letter'), typeof import('./not-ending/guardian'), typeof import('./not-ending/plain'), typeof import('./not-ending/telling')>;
	'not-taking-part': Answers<typeof import('./not-taking-part/reason'), typeof import('./not-taking-part/letter'), typeof import('./not-taking-part/guardian'), typeof import('./not-taking-part/plain'), typeof import('./not-taking-part/telling')>;
	'parental-leave': Answers<typeof import('./parental-leave/reason'), typeof import('./parental-leave/letter'), typeof import('./parental-leave/guardian'), typeof import('./parental-leave/plain'), typeof import('./parental-leave/telling')>;
	'payer-ends': Answers<typeof import('./payer-ends/reason'), typeof import('./payer-ends/letter'), typeof import('./payer-ends/guardian'), typeof import('./payer-ends/plain'), typeof import('./payer-ends/telling')>;
	'planned-leave': Answers<typeof import('./planned-leave/reason'), typeof import('./planned-leave/letter'), typeof import('./planned-leave/guardian'), typeof import('./planned-leave/plain'), typeof import('./planned-leave/telling')>;
	'practice-closing': Answers<typeof import('./practice-closing/reason'), typeof import('./practice-closing/letter'), typeof import('./practice-closing/guardian'), typeof import('./practice-closing/plain'), typeof import('./practice-closing/telling')>;
	'relocation': Answers<typeof import('./relocation/reason'), typeof import('./relocation/letter'), typeof import('./relocation/guardian'), typeof import('./relocation/plain'), typeof import('./relocation/telling')>;
	'retirement': Answers<typeof import('./retirement/reason'), typeof import('./retirement/letter'), typeof import('./retirement/guardian'), typeof import('./retirement/plain'), typeof import('./retirement/telling')>;
	'sudden-absence': Answers<typeof import('./sudden-absence/reason'), typeof import('./sudden-absence/letter'), typeof import('./sudden-absence/guardian'), typeof import('./sudden-absence/plain'), typeof import('./sudden-absence/telling')>;
};
