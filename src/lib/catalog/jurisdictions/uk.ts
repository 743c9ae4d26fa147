import englandWales from '$lib/catalog/holidays/england-wales';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'uk',
	title: 'United Kingdom',
	country: 'GB',
	notice: customaryNotice,
	retention: [
		{
			text: 'Ask your insurer and your professional body: no law sets the years. Five to seven years for adults, and until 25 for children, are usual; your privacy notice says which.',
			source: {
				text: 'BACP on UK GDPR; privacy notices of several practices',
				confidence: 'B',
				checkedOn
			}
		}
	],
	duties: [
		{
			text: 'CBT therapists accredited by the BABCP have a clinical will and declare it.',
			source: { text: 'BABCP Standards 8.2, since 1 September 2023', confidence: 'A', checkedOn }
		},
		{
			text: 'BACP members have appointed somebody who can contact clients if they no longer can.',
			source: {
				text: 'BACP Ethical Framework, as given by professionalclinicalwills.com',
				confidence: 'A',
				checkedOn
			}
		},
		{
			text: 'Ask your professional body how far ahead it wants clients told of a planned ending, and what your contract with them says.',
			source: { text: 'BACP, quoted by others', confidence: 'B', checkedOn }
		}
	],
	crisisLines: crisisLines.GB,
	emergencyNumber: emergencyNumbers.GB,
	holidays: englandWales
} satisfies Jurisdiction;
