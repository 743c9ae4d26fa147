import englandWales from '$lib/catalog/holidays/england-wales';
import type { Jurisdiction } from '$lib/domain/rules/place';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { untilAge } from './common/minors';
import { customaryNotice } from './common/notice';
import { read, readAbout } from './common/sources';

export default {
	id: 'uk',
	title: 'United Kingdom',
	country: 'GB',
	board: 'professional body',
	catchAll: false,
	notice: customaryNotice,
	retention: [
		{
			id: 'uk-records',
			professions: 'all',
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: untilAge(25),
			note: 'No law sets the years: 5 to 7 are usual, insurers often ask for 6 or 7, and your privacy notice says which. Who was 17 at the end is often kept until 26.',
			source: readAbout('BACP on UK GDPR; privacy notices of several practices')
		}
	],
	limits: [],
	methods: [
		{
			id: 'uk-clinical-will-babcp',
			professions: 'all',
			kind: 'plan',
			title: 'Members of the BABCP: have a clinical will and declare it',
			why: 'Asked for since September 2023: what happens when you are suddenly unavailable, by death, illness, suspension or dismissal.',
			when: 'now',
			days: [],
			source: read('BABCP Standards 8.2')
		},
		{
			id: 'uk-appointed-bacp',
			professions: 'all',
			kind: 'plan',
			title: 'Members of the BACP: appoint somebody to contact clients',
			why: 'A colleague, trustee or supervisor, bound by the same confidentiality, can contact clients if you no longer can.',
			when: 'now',
			days: [],
			source: read('BACP Ethical Framework, as given by professionalclinicalwills.com')
		},
		{
			id: 'uk-trustees-bpc',
			professions: 'all',
			kind: 'plan',
			title: 'Registrants of the BPC: appoint professional trustees',
			why: 'They have agreed, have access, and have written instructions.',
			when: 'now',
			days: [],
			source: read('BPC protocol, as given by professionalclinicalwills.com')
		}
	],
	duties: [
		{
			id: 'uk-notice',
			professions: 'all',
			text: 'How far ahead does it want clients told of a planned ending, and what does your contract with them say?',
			source: readAbout('BACP, quoted by others')
		},
		{
			id: 'uk-privacy-notice',
			professions: 'all',
			text: 'Does your privacy notice state how long you keep records, and are you registered with the ICO if they are electronic?',
			source: readAbout('BACP on UK GDPR')
		}
	],
	crisisLines: crisisLines.GB,
	emergencyNumber: emergencyNumbers.GB,
	holidays: englandWales
} satisfies Jurisdiction;
