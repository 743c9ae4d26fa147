import { expect, it } from 'vitest';
import { professionIn } from './professions';

it.each([
	['Licensed Psychologist', 'psychologist'],
	['Licensed Educational Psychologist', 'educationalPsychologist'],
	['LCSW', 'socialWorker'],
	['LICSW', 'socialWorker'],
	['LMSW, Clinical', 'socialWorker'],
	['Clinical Social Worker', 'socialWorker'],
	['LMFT', 'familyTherapist'],
	['Marriage and Family Therapist', 'familyTherapist'],
	['Licensed Professional Counselor', 'counselor'],
	['LPC', 'counselor'],
	['LMHC', 'counselor'],
	['LCMHC', 'counselor'],
	['LPCC', 'counselor'],
	['Counsellor', 'counselor'],
	['Licensed Alcohol and Drug Counselor (LADC)', 'addictionCounselor'],
	['Addiction counselor', 'addictionCounselor'],
	['Rehabilitation counselor', 'rehabilitationCounselor'],
	['Registered Psychotherapist', 'psychotherapist'],
	['Psychiatrist', 'physician'],
	['Anna Bell, MD', 'physician'],
	['', null],
	['Coach', null],
	['Mdina Yoga', null]
])('“%s” is %s', (text, expected) => {
	expect(professionIn(text)).toBe(expected);
});
